<?php // W=… php post.php <login>, the content on standard input: as the classic editor saves it. Prints the post's id
$W = getenv('W');
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('PORT'); $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$W/site/wp-load.php";
wp_set_current_user(get_user_by('login', $argv[1])->ID);
kses_init(); // who has no `unfiltered_html` is filtered from here on
echo wp_insert_post(wp_slash(['post_title' => $argv[1], 'post_content' => stream_get_contents(STDIN), 'post_status' => 'publish']));
