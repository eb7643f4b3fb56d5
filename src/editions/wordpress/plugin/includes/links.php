<?php
/** The links inside the tag: what readers have in feeds, before the script runs, and where it is blocked. */

defined( 'ABSPATH' ) || exit;

/** What the plugin brings for a service: links by language and country, read once. Empty where there is no such service. */
function opt_out_wizard_service( string $id ): array {
	if ( ! preg_match( '/^[a-z0-9-]+$/', $id ) ) {
		return array();
	}
	static $known = array();
	if ( ! isset( $known[ $id ] ) ) {
		$file         = __DIR__ . '/../links/' . $id . '.json';
		$read         = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$known[ $id ] = is_array( $read ) ? $read : array();
	}
	return $known[ $id ];
}

/** The link of one service, as address and text; nothing where it is unknown. */
function opt_out_wizard_link( string $service, string $language, string $region ): ?array {
	$all = opt_out_wizard_service( $service );
	$own = $all[ $language ] ?? $all[ strtok( $language, '-' ) ] ?? $all['en'] ?? null;
	if ( null === $own ) {
		return null;
	}
	return $own['links'][ $own['by'][ strtoupper( $region ) ] ?? $own['any'] ] ?? null;
}

/** The links of all services that a tag names. */
function opt_out_wizard_links( array $attributes ): array {
	$named    = preg_split( '/[\s,]+/', strtolower( $attributes['service'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	$services = $named ? array_unique( $named ) : array( 'facebook', 'instagram', 'linkedin', 'x' );
	$language = $attributes['lang'] ?? str_replace( '_', '-', get_locale() );
	$found    = array();
	foreach ( $services as $service ) {
		$link = opt_out_wizard_link( $service, $language, $attributes['region'] ?? '' );
		if ( $link ) {
			$found[] = $link;
		}
	}
	return $found;
}
