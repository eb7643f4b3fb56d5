<?php
/**
 * What Drupal's and TYPO3's own filters leave: a list of HTML as JSON on standard input, what each leaves on standard
 * output. The folders of the four, as their makers publish them, are in DRUPAL (its core), TYPO3 (its html-sanitizer),
 * HTML5 (Masterminds' parser, of which both make use) and PSR_LOG.
 */
$folders = [
  'Drupal\\Core\\' => getenv('DRUPAL') . '/lib/Drupal/Core/',
  'Drupal\\Component\\' => getenv('DRUPAL') . '/lib/Drupal/Component/',
  'Drupal\\filter\\' => getenv('DRUPAL') . '/modules/filter/src/',
  'TYPO3\\HtmlSanitizer\\' => getenv('TYPO3') . '/src/',
  'Masterminds\\' => getenv('HTML5') . '/src/',
  'Psr\\Log\\' => getenv('PSR_LOG') . '/src/',
];
spl_autoload_register(function ($class) use ($folders) {
  foreach ($folders as $prefix => $folder)
    if (str_starts_with($class, $prefix)) {
      $file = $folder . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
      if (is_file($file)) require $file;
    }
});

/** The filter "Limit allowed HTML tags" with this list. */
function limited($list) {
  $settings = ['allowed_html' => $list, 'filter_html_help' => false, 'filter_html_nofollow' => false];
  $filter = new Drupal\filter\Plugin\Filter\FilterHtml(['settings' => $settings], 'filter_html', ['provider' => 'filter']);
  return fn ($html) => (string) $filter->process($html, 'en')->getProcessedText();
}

/** The list of a format, as Drupal installs it. */
function list_of($format) {
  $file = getenv('DRUPAL') . "/profiles/standard/config/install/filter.format.$format.yml";
  preg_match("/allowed_html: '(.*)'/", file_get_contents($file), $found);
  return $found[1];
}

$filters = [
  'Drupal, Basic HTML' => limited(list_of('basic_html')),
  'Drupal, Basic HTML with the tag on its list' => limited(list_of('basic_html') . ' <opt-out-wizard service region>'),
  'Drupal, Basic HTML with the div on its list' => limited(list_of('basic_html') . ' <div data-opt-out-wizard data-region>'),
  'Drupal, Restricted HTML' => limited(list_of('restricted_html')),
  'Drupal, Full HTML' => fn ($html) => Drupal\Component\Utility\Html::normalize($html),
  'TYPO3, HTML sanitizer' => fn ($html) => (new TYPO3\HtmlSanitizer\Builder\CommonBuilder())->build()->sanitize($html),
];
$list = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map(fn ($filter) => array_map($filter, $list), $filters));
