<?php
/** The tag with its links, written for the shortcode, the block and the embed. */

defined( 'ABSPATH' ) || exit;

/** The tag; in feeds, where no script runs, its links alone. Everything is escaped here. */
function opt_out_wizard_tag( array $given ): string {
	$attributes = opt_out_wizard_clean( $given );
	$links      = array();
	foreach ( opt_out_wizard_links( $attributes ) as list( $url, $text ) ) {
		$links[] = '<a href="' . esc_url( $url ) . '" rel="noreferrer">' . esc_html( $text ) . '</a>';
	}
	// No list: in a paragraph, where a shortcode may stand, a list would end it, and lie beside the tag.
	$links = implode( '<br>', $links );
	if ( is_feed() ) {
		return $links;
	}
	opt_out_wizard_enqueue();
	$html = '<opt-out-wizard';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $links . '</opt-out-wizard>';
}

add_shortcode(
	'opt-out-wizard',
	static function ( $given ): string {
		return opt_out_wizard_tag( is_array( $given ) ? $given : array() );
	}
);
