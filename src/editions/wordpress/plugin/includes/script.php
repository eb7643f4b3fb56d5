<?php
/** The loader: once a page, and only on pages that need it. */

defined( 'ABSPATH' ) || exit;

/** Where the files lie: an address of the newsroom's own, else in this plugin. Ends with a slash. */
function opt_out_wizard_base(): string {
	$own = (string) get_option( 'opt_out_wizard_base', '' );
	return trailingslashit( '' === $own ? plugins_url( 'cdn', __DIR__ ) : $own );
}

/** WordPress keeps a handle once, however often it is asked for. */
function opt_out_wizard_enqueue(): void {
	$address = opt_out_wizard_base() . 'embed.js';
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'opt-out-wizard', $address, array(), null );
		return;
	}
	wp_enqueue_script( 'opt-out-wizard', $address, array(), null, true );
}

/** Before WordPress 6.5 there are no modules. */
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		return 'opt-out-wizard' === $handle ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag;
	},
	10,
	2
);

/** Whether a text holds the tag, or the `div` that the loader makes one of. */
function opt_out_wizard_is_in( string $html ): bool {
	return false !== stripos( $html, '<opt-out-wizard' ) || false !== stripos( $html, 'data-opt-out-wizard' );
}

/** The tag may stand in any text; where it does, the loader comes with it. */
function opt_out_wizard_notice( $html ) {
	if ( is_string( $html ) && ! is_feed() && opt_out_wizard_is_in( $html ) ) {
		opt_out_wizard_enqueue();
	}
	return $html;
}
foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'render_block' ) as $opt_out_wizard_filter ) {
	add_filter( $opt_out_wizard_filter, 'opt_out_wizard_notice', 99 );
}
unset( $opt_out_wizard_filter );
