<?php
/** "Publish to Apple News" takes paragraphs and lists and drops a link that stands in neither: there is no wizard without it. */

defined( 'ABSPATH' ) || exit;

/** Whether what follows stands in a paragraph, where another one would end it. */
function opt_out_wizard_in_paragraph( string $before ): bool {
	$last = preg_match_all( '~<(/?)p\b~i', $before, $found ) ? end( $found[1] ) : '/';
	return '/' !== $last;
}

/** In place of the tag its links, in a paragraph of their own. */
function opt_out_wizard_for_apple_news( string $content ): string {
	if ( ! function_exists( 'apple_news_is_exporting' ) || ! apple_news_is_exporting() ) {
		return $content;
	}
	$parts = preg_split( '~(<opt-out-wizard\b[^>]*>.*?</opt-out-wizard>)~is', $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	$made  = '';
	foreach ( is_array( $parts ) ? $parts : array( $content ) as $index => $part ) {
		if ( 1 === $index % 2 ) {
			$links = preg_replace( '~^<[^>]*>|</opt-out-wizard>$~i', '', $part );
			$bare  = ! preg_match( '~<(p|ul|ol)\b~i', $links ) && ! opt_out_wizard_in_paragraph( $made );
			$part  = $bare ? '<p>' . $links . '</p>' : $links;
		}
		$made .= $part;
	}
	return $made;
}

// After shortcodes, at 11.
add_filter( 'the_content', 'opt_out_wizard_for_apple_news', 12 );
