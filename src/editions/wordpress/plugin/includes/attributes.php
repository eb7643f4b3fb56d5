<?php
/** The attributes of the tag: the same for the tag, the shortcode and the block. */

defined( 'ABSPATH' ) || exit;

/**
 * What anybody who writes may set. Nothing that says where facts come from or where reports go: contributors and authors
 * write shortcodes, too. Who may write any HTML can write those into the tag.
 */
function opt_out_wizard_attributes(): array {
	return array( 'service', 'region', 'lang', 'device', 'heading-level', 'color-scheme' );
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
