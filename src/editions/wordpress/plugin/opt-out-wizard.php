<?php
/**
 * Plugin Name: Opt-out Wizard
 * Description: Takes readers from an article to an objection to AI training. Block, shortcode, embed, and the tag itself.
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: opt-out-wizard
 *
 * MIT is compatible with the GPL, version 2 or later.
 *
 * @package OptOutWizard
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/links.php';
require_once __DIR__ . '/includes/tag.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/kses.php';
require_once __DIR__ . '/includes/classic.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/apple-news.php';
require_once __DIR__ . '/includes/settings.php';
