/** What snippets are put together from. Whatever comes from outside is escaped here. */
import { escaped } from '../changes/markup.ts';
import type { FallbackLink } from '../fallback-link.ts';
import { saidIn } from './attributes.ts';
import type { SnippetChoices } from './choices.ts';
import { YOUR_FILES } from './files-at.ts';

const WIZARD = 'opt-out-wizard';

const anchor = ({ url, text }: FallbackLink): string =>
  `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`;

function linesOf(links: readonly FallbackLink[]): string[] {
  if (links.length > 1)
    return ['  <ul>', ...links.map((link) => `    <li>${anchor(link)}</li>`), '  </ul>'];
  return links.flatMap((link) => ['  <p>', `    ${anchor(link)}`, '  </p>']);
}

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/** The tag with the links in it. */
export function tag({ attributes, links }: SnippetChoices, name = WIZARD): string {
  const said = saidIn(attributes).map(([key, value]) => attribute(key, value));
  return [`<${name}${said.join('')}>`, ...linesOf(links), `</${name}>`].join('\n');
}

/**
 * The tag with its first screen in it, for readers whose scripts are not there yet. The root is declared on an element
 * inside: a tag that is defined would empty its own. Browsers without declared roots have the links.
 */
export function declared({ attributes, links }: SnippetChoices, firstScreen: string): string {
  const said = saidIn(attributes).map(([name, value]) => attribute(name, value));
  return [
    `<opt-out-wizard${said.join('')}>`,
    '<div>',
    `<template shadowrootmode="open">${firstScreen}</template>`,
    ...linesOf(links),
    '</div>',
    '</opt-out-wizard>',
  ].join('\n');
}

/** What stands for the tag, on one line: some editors make paragraphs of lines. */
export function standIn({ attributes, links }: SnippetChoices): string {
  const said = saidIn(attributes).filter(([name]) => name !== 'service');
  const service = String(attributes['service'] ?? '').trim();
  const names = said.map(([name, value]) => attribute(`data-${name}`, value));
  const inside = linesOf(links).map((line) => line.trim());
  return `<div data-opt-out-wizard="${escaped(service)}"${names.join('')}>${inside.join('')}</div>`;
}

/** In a shortcode brackets end it, too. */
const inShortcode = (text: string): string =>
  escaped(text).replace(/[[\]]/g, (c) => (c === '[' ? '&#91;' : '&#93;'));

/** The shortcode of the WordPress plugin, which knows the links. */
export function shortcode({ attributes }: SnippetChoices): string {
  const said = saidIn(attributes).map(([name, value]) => ` ${name}="${inShortcode(value)}"`);
  return `[opt-out-wizard${said.join('')}]`;
}

/** Where a file lies, and its hash where it shall not change. */
function fileOf(name: string, { base = YOUR_FILES, pinned }: SnippetChoices): [string, string?] {
  return pinned ? [`${base}${pinned.version}/${name}`, pinned.files[name]] : [base + name];
}

const MODULES: readonly string[] = ['embed.js', 'checklist.js'];

/** A script of ours; some are modules. */
export function script(name: string, choices: SnippetChoices): string {
  const [address, hash] = fileOf(name, choices);
  const type = MODULES.includes(name) ? ' type="module"' : '';
  const pinned = hash ? `${attribute('integrity', hash)} crossorigin="anonymous"` : '';
  return `<script${type}${attribute('src', address)}${pinned}></script>`;
}

/** Where the classic loader lies: optimisers copy it elsewhere, or combine it with others and lose its attributes. */
export const folder = (choices: SnippetChoices): string =>
  `<script type="text/plain"${attribute('data-opt-out-base', fileOf('embed.classic.js', choices)[0])}></script>`;

/** The frame; its address says what the attributes of the tag say. */
export function frame(choices: SnippetChoices): string {
  const [address] = fileOf('frame.html', choices);
  const said = new URLSearchParams(saidIn(choices.attributes)).toString();
  return [
    '<iframe',
    ` ${attribute('src', said ? `${address}?${said}` : address)}`,
    ` ${attribute('title', choices.title ?? 'Opt-out Wizard')}`,
    '  style="width: 100%; height: 6rem; border: 0"',
    '></iframe>',
  ].join('\n');
}

/** A value that ends neither its rule nor its sheet. */
const isValue = (value: string): boolean => value !== '' && !/[<>{};\\]|\/\*/.test(value);

/** The rule that sets the custom properties; nothing where none is set. */
export function rule({ properties = {} }: SnippetChoices, name = WIZARD, indent = ''): string[] {
  const lines = Object.entries(properties)
    .filter(([key, value]) => /^--[\w-]+$/.test(key) && isValue(value))
    .map(([key, value]) => `${indent}  ${key}: ${value};`);
  return lines.length > 0 ? [`${indent}${name} {`, ...lines, `${indent}}`] : [];
}

/** The same as an element. */
export function style(choices: SnippetChoices, name = WIZARD): string[] {
  const lines = rule(choices, name, '  ');
  return lines.length > 0 ? ['<style>', ...lines, '</style>'] : [];
}
