<?php
/**
 * The classic editor: its paragraphs (`wpautop`) know no custom element, put the links out of the tag and double them.
 * So the tag steps aside while they are made.
 */

defined( 'ABSPATH' ) || exit;

/** The tags that stepped aside, by what stands in their place. */
function &opt_out_wizard_aside(): array {
	static $aside = array();
	return $aside;
}

/** A loader that was pasted with the tag would stand in a paragraph of its own; the plugin brings it anyway. */
const OPT_OUT_WIZARD_TAG = '~<opt-out-wizard\b[^>]*>.*?</opt-out-wizard>~is';

add_filter(
	'the_content',
	static function ( $html ) {
		if ( ! is_string( $html ) || has_blocks( $html ) || false === stripos( $html, '<opt-out-wizard' ) ) {
			return $html;
		}
		return preg_replace_callback(
			OPT_OUT_WIZARD_TAG,
			static function ( array $found ): string {
				// An author who knew the name could write it, and have the tag of somebody who may write any HTML.
				$place           = '<div class="opt-out-wizard-' . bin2hex( random_bytes( 8 ) ) . '"></div>';
				$aside           = &opt_out_wizard_aside();
				$aside[ $place ] = $found[0];
				return "\n\n" . $place . "\n\n";
			},
			$html
		) ?? $html;
	},
	8
);

add_filter(
	'the_content',
	static function ( $html ) {
		return is_string( $html ) ? strtr( $html, opt_out_wizard_aside() ) : $html;
	},
	12
);
