<?php
/** The attributes of the tag: the same for the tag, the shortcode and the block. */

defined( 'ABSPATH' ) || exit;

/** What an editor may set. */
function opt_out_wizard_attributes(): array {
	return array( 'service', 'region', 'lang', 'device', 'heading-level', 'color-scheme', 'report-to', 'catalogue' );
}

/** Keeps what the tag knows and what has a value; shortcodes write `heading_level` where the tag has a hyphen. */
function opt_out_wizard_clean( array $given ): array {
	$clean = array();
	foreach ( $given as $name => $value ) {
		$name = str_replace( '_', '-', strtolower( (string) $name ) );
		if ( in_array( $name, opt_out_wizard_attributes(), true ) && is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$clean[ $name ] = sanitize_text_field( (string) $value );
		}
	}
	return $clean;
}
