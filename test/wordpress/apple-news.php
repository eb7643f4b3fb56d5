<?php // W=… php apple-news.php <id of a post>: the texts that "Publish to Apple News" makes of it, as JSON
$W = getenv('W');
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT'); $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$W/site/wp-load.php";
require_once WP_PLUGIN_DIR . '/publish-to-apple-news/admin/apple-actions/index/class-export.php';
$export = new Apple_Actions\Index\Export(new Apple_Exporter\Settings(), (int) $argv[1]);
$texts = [];
$article = json_decode($export->perform(), true);
array_walk_recursive($article['components'], function ($value, $name) use (&$texts) { if ($name === 'text') $texts[] = $value; });
echo json_encode($texts);
