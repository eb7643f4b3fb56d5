<?php
/** Authors without `unfiltered_html` keep the tag. No script is allowed: the loader is the plugin's. */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' === $context && is_array( $tags ) ) {
			$names                  = array_merge( opt_out_wizard_attributes(), array( 'id', 'class' ) );
			$tags['opt-out-wizard'] = array_fill_keys( $names, true );
		}
		return $tags;
	},
	10,
	2
);
