<?php // W=… php plugin.php on|off
$W = getenv('W');
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT'); $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$W/site/wp-load.php";
update_option('active_plugins', $argv[1] === 'on' ? ['opt-out-wizard/opt-out-wizard.php'] : []);
