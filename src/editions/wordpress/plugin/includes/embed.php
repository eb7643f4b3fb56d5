<?php
/** An address of the oEmbed edition on a line of its own becomes the tag, without a request. */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		$address = '#^' . preg_quote( opt_out_wizard_base() . 'oembed/', '#' ) . '([a-z0-9-]+)\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.html$#';
		wp_embed_register_handler(
			'opt-out-wizard',
			$address,
			static function ( array $found ): string {
				return opt_out_wizard_tag(
					array(
						'service' => $found[1],
						'lang'    => $found[2],
					)
				);
			}
		);
	}
);
