<?php // W=… php kses.php, a list of HTML as JSON on standard input: what WordPress's filter of posts leaves of each
$W = getenv('W');
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT'); $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$W/site/wp-load.php";
echo json_encode(array_map('wp_kses_post', json_decode(stream_get_contents(STDIN), true)));
