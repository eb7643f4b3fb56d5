<?php
/** The block. It is written by the server, so that its links are as new as the plugin. */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		wp_register_script(
			'opt-out-wizard-block',
			plugins_url( 'block/block.js', __DIR__ ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
			(string) filemtime( __DIR__ . '/../block/block.js' ),
			true
		);
		register_block_type(
			__DIR__ . '/../block',
			array(
				'render_callback' => static function ( array $attributes ): string {
					return opt_out_wizard_tag(
						array(
							'service'       => $attributes['service'] ?? '',
							'region'        => $attributes['region'] ?? '',
							'lang'          => $attributes['language'] ?? '',
							'heading-level' => $attributes['headingLevel'] ?? '',
						)
					);
				},
			)
		);
	}
);
