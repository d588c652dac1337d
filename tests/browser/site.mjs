// The sample site, built into a folder of its own and served on 127.0.0.1 as a host would.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, which is the sample site. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The program. */
export const BINARY = process.env.TIEDOTE_BIN ?? join(ROOT, 'target/debug/tiedote');

/** First step of an address -> the tag that its pages carry; as in content/site.yaml. */
export const TAGS = { fi: 'fi', sv: 'sv-FI', en: 'en' };

/** The address of the sample site. */
export const BASE = 'https://www.example.fi/';

/** A day after the newest public item of the sample site, so that the tests do not age. */
export const AS_OF = '2026-11-21T12:00:00+02:00';

/**
 * Builds the sample site, or the one in another folder, for `base` as of an instant, and serves it.
 *
 * With TIEDOTE_OUTPUT set, that folder is served instead, for work on the tests themselves.
 * @returns {Promise<{base: string, files: Map<string, Buffer>, local: (address: string) => string, close: () => void}>}
 *   the site's address, its files by path, an address of the site on this machine, and the end.
 */
export async function openSite(base = BASE, source = ROOT, instant = AS_OF) {
  const made = process.env.TIEDOTE_OUTPUT ? null : mkdtempSync(join(tmpdir(), 'tiedote-'));
  const folder = made ? build(made, base, source, instant) : process.env.TIEDOTE_OUTPUT;
  const files = readAll(folder);
  const server = await listen(files, new URL(base).pathname);
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    base,
    files,
    local: (address) => address.replace(new URL(base).origin, origin),
    close: () => {
      server.close();
      server.closeAllConnections();
      if (made) rmSync(made, { recursive: true });
    },
  };
}

function build(parent, base, source, instant) {
  const output = join(parent, 'public');
  const options = ['--site', source, '--messages', 'en', '--color', 'never', '--as-of', instant];
  execFileSync(BINARY, ['build', ...options, '--output', output, '--base-url', base], { stdio: ['ignore', 'ignore', 'inherit'] });
  return output;
}

/** Path with `/` -> bytes, sorted by path. */
function readAll(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/** The address of the page or file at `path`. */
export function addressOf(base, path) {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The pages meant for readers: HTML that does not only send the reader on.
 * @returns {{path: string, template: string, lang: string, html: string}[]}
 */
export function pagesOf(site) {
  return htmlOf(site)
    .filter(({ html }) => !/http-equiv=["']?refresh/i.test(html))
    .map(({ path, html }) => ({ path, html, lang: attribute(html, 'html', 'lang'), template: attribute(html, 'body', 'data-template') }));
}

/** All HTML files. */
export function htmlOf(site) {
  return [...site.files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => ({ path, html: bytes.toString() }));
}

/** One page of each template and language. */
export function samples(site) {
  const seen = new Map(pagesOf(site).map((page) => [`${page.template} ${page.lang}`, page]));
  return [...seen.values()].sort((a, b) => a.path.localeCompare(b.path));
}

function attribute(html, element, name) {
  const tag = html.match(new RegExp(`<${element}\\b[^>]*>`, 'i'))?.[0] ?? '';
  return tag.match(new RegExp(`\\s${name}=["']?([^"'\\s>]+)`, 'i'))?.[1] ?? '';
}

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.pdf': 'application/pdf',
};

/** Serves `files` below `mount`: index.html for folders, 404.html for what is missing, headers of `_headers`. */
async function listen(files, mount) {
  const headers = parseHeaders(files.get('_headers')?.toString() ?? '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const path = pathname.startsWith(mount) ? decodeURIComponent(pathname.slice(mount.length)) : null;
    const found = path === null ? undefined : [path, posix.join(path, 'index.html')].find((p) => files.has(p) && servable(p, path));
    const sent = found ?? '404.html';
    for (const [name, value] of headers(pathname)) {
      if (name.startsWith('!')) response.removeHeader(name.slice(1).trim());
      else response.setHeader(name, value);
    }
    response.setHeader('Content-Type', TYPES[extname(sent)] ?? 'application/octet-stream');
    response.statusCode = found ? 200 : 404;
    response.end(files.get(sent) ?? 'not found');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** A folder's page answers only with the slash at its end: without it relative links would break. */
function servable(file, asked) {
  return file === asked || asked === '' || asked.endsWith('/');
}

/** `_headers`: a line with a path pattern, indented lines with its headers; `! Name` takes one away again. */
function parseHeaders(text) {
  const blocks = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#'))) {
    if (!/^\s/.test(line)) blocks.push({ pattern: patternOf(line.trim()), headers: [] });
    else blocks.at(-1).headers.push(headerOf(line));
  }
  return (pathname) => blocks.filter(({ pattern }) => pattern.test(pathname)).flatMap(({ headers }) => headers);
}

function patternOf(path) {
  return new RegExp(`^${path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}

/** Plain http on 127.0.0.1 must not be told to become https. */
function headerOf(line) {
  const [name, ...rest] = line.trim().split(':');
  const value = rest.join(':').trim().replace(/;?\s*upgrade-insecure-requests/, '');
  if (!/^(! )?[\w-]+$/.test(name)) throw new Error(`_headers: not a header: ${line}`);
  return [name, value];
}
