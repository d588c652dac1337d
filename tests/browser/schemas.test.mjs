// Feeds, lists of feeds and sitemaps against the schemas of their formats, by libxml2.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { none } from './expect.mjs';
import { BASE, openSite, ROOT } from './site.mjs';

/** Within two days after a release, so that there are news. */
const NEWS = '2026-11-17T09:00:00+02:00';

const read = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const schema = (name) => read(`schemas/${name}`);
const SITEMAP = { fileName: 'sitemap.xsd', contents: read('node_modules/sitemap/schema/sitemap.xsd') };
const BELOW = ['alternate.xsd', 'news.xsd'].map((fileName) => ({ fileName, contents: schema(fileName) }));

const site = await openSite(BASE, ROOT, NEWS);
after(() => site.close());

describe('schemas', () => {
  it('Atom feeds are as RFC 4287 asks', () => holds(/feed\.xml$/, relax('atom.rng')));
  it('RSS feeds are as RSS 2.0 asks', () => holds(/rss\.xml$/, relax('rss.rng')));
  it('lists of feeds are OPML 2.0', () => holds(/feeds\.opml$/, relax('opml.rng')));
  it('sitemaps are as sitemaps.org and Google ask', () => holds(/^sitemap.*\.xml$/, sitemaps));
  it('there is a sitemap of news', () => assert.ok(site.files.has('sitemap-news.xml')));
  it('the schemas find what is wrong', async () => {
    const broken = {
      'feed.xml': [relax('atom.rng'), (xml) => xml.replace(/<updated>[^<]*<\/updated>/, '')],
      'rss.xml': [relax('rss.rng'), (xml) => xml.replace(/<pubDate>/, '<pubDate>x')],
      'feeds.opml': [relax('opml.rng'), (xml) => xml.replace('xmlUrl', 'url')],
    };
    for (const [name, [against, spoil]] of Object.entries(broken)) {
      const whole = site.files.get(`fi/${name}`).toString();
      assert.ok((await faults([[name, spoil(whole)]], against)).length > 0, name);
    }
    const sitemap = site.files.get('sitemap.xml').toString().replace('<loc>', '<lok>').replace('</loc>', '</lok>');
    assert.ok((await faults([['sitemap.xml', sitemap]], sitemaps)).length > 0);
  });
});

function relax(name) {
  return { schema: [schema(name)], extension: 'relaxng' };
}

const sitemaps = { schema: [schema('sitemaps.xsd')], preload: [SITEMAP, ...BELOW] };

/** Every file whose path is like this is as its schema asks, and there are some. */
async function holds(like, against) {
  const files = [...site.files].filter(([path]) => like.test(path));
  assert.ok(files.length > 0, 'there are files');
  const isIndex = ([, bytes]) => bytes.includes('<sitemapindex');
  none(await faults(files.filter((file) => !isIndex(file)), against));
  none(await faults(files.filter(isIndex), { schema: [schema('siteindex.xsd')] }));
}

/** What is wrong with files, given as path and text, by a schema. */
async function faults(files, against) {
  if (files.length === 0) return [];
  const xml = files.map(([path, text]) => ({ fileName: path.replaceAll('/', '_'), contents: text.toString() }));
  const { errors } = await validateXML({ xml, ...against });
  return errors.map(({ loc, message, rawMessage }) => `${loc?.fileName}: ${message ?? rawMessage}`);
}
