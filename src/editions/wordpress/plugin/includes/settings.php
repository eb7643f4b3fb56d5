<?php
/** One setting, under Settings, Writing: where the files lie. */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	static function (): void {
		register_setting(
			'writing',
			'opt_out_wizard_base',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => static function ( $value ): string {
					return esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
				},
			)
		);
		add_settings_field(
			'opt_out_wizard_base',
			esc_html__( 'Opt-out Wizard: address of its files', 'opt-out-wizard' ),
			static function (): void {
				printf(
					'<input type="url" class="regular-text" id="opt_out_wizard_base" name="opt_out_wizard_base" value="%s" placeholder="%s"><p class="description">%s</p>',
					esc_attr( (string) get_option( 'opt_out_wizard_base', '' ) ),
					esc_attr( plugins_url( 'cdn', __DIR__ ) ),
					esc_html__( 'The folder with embed.js on your own host. Leave it empty to use the files of this plugin.', 'opt-out-wizard' )
				);
			},
			'writing',
			'default',
			array( 'label_for' => 'opt_out_wizard_base' )
		);
	}
);
