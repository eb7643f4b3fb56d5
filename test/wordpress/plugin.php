<?php // W=… php plugin.php, on standard input as JSON: `active` (files of plugins) and `options`, by name
$W = getenv('W');
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT'); $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$W/site/wp-load.php";
$wanted = json_decode(stream_get_contents(STDIN), true);
update_option('active_plugins', $wanted['active']);
foreach ($wanted['options'] ?? [] as $name => $value) update_option($name, $value);
