// Every address that the site emits, at its own root and below a path.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { addressOf, BASE, htmlOf, openSite, pagesOf } from './site.mjs';

const bases = process.env.TIEDOTE_OUTPUT ? [BASE] : [BASE, `${BASE}preview/42/`];
const browser = await launch();
const reader = await browser.newPage();
// All is read before the first test is named: the runner takes a pause in between for the end.
const sites = await Promise.all(bases.map(readSite));
await browser.close();

for (const { base, site, html, feeds } of sites) {
  describe(`addresses of ${base}`, () => {
    after(() => site.close());

    it('pages, images, feeds and files that pages name answer', async () => {
      none(await dead(site, [...html].flatMap(([page, { links }]) => resolve(page, links))));
    });

    it('a reader finds every page by links alone', () => {
      const found = new Set();
      const ahead = [base];
      while (ahead.length > 0) {
        const page = ahead.pop();
        if (found.has(page) || !html.has(page)) continue;
        found.add(page);
        ahead.push(...resolve(page, html.get(page).ways).map(({ url }) => url.href.split('#')[0]));
      }
      const wanted = [...html].filter(([, { canonical, noindex }]) => canonical && !noindex).map(([page]) => page);
      assert.ok(wanted.length > 100);
      none(wanted.filter((page) => !found.has(page)));
    });

    it('fragments exist', () => {
      const wanted = [...html].flatMap(([page, { links }]) => resolve(page, links)).filter(({ url }) => url.hash.length > 1);
      const missing = wanted.filter(({ url }) => {
        const ids = html.get(url.href.split('#')[0])?.ids;
        return ids && !ids.includes(decodeURIComponent(url.hash.slice(1)));
      });
      none(missing.map(({ page, url }) => `${page} -> ${url}`));
    });

    it('what feeds and the sitemap name answers', async () => {
      none(await dead(site, [...feeds].flatMap(([feed, links]) => resolve(feed, links))));
    });

    it('what JSON names answers', async () => {
      const json = [...site.files].filter(([path]) => path.endsWith('.json'));
      const links = json.flatMap(([path, bytes]) => resolve(addressOf(base, path), addressesIn(JSON.parse(bytes))));
      none(await dead(site, links));
    });

    it('style sheets name files that answer', async () => {
      const sheets = [...site.files].filter(([path]) => path.endsWith('.css'));
      const links = sheets.flatMap(([path, bytes]) =>
        resolve(addressOf(base, path), [...bytes.toString().matchAll(/url\(\s*["']?([^"')]+)/g)].map((found) => found[1])));
      none(await dead(site, links));
    });

    it('redirects lead to pages', async () => {
      const lines = (site.files.get('_redirects')?.toString() ?? '').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
      const targets = lines.map((line) => line.trim().split(/\s+/)[1]);
      none(await dead(site, resolve(`${base}_redirects`, targets)));
    });

    it('nothing leaves the path of the site', () => {
      const origin = new URL(base).origin;
      const stray = [...html].flatMap(([page, { links }]) => resolve(page, links))
        .filter(({ url }) => url.origin === origin && !url.href.startsWith(base));
      none(stray.map(({ page, url }) => `${page} -> ${url}`));
    });
  });

  describe(`language versions of ${base}`, () => {
    const pages = pagesOf(site).map(({ path, lang }) => ({ lang, address: addressOf(base, path) }));
    const indexed = pages.filter(({ address }) => !html.get(address).noindex);

    it('each page names itself as canonical', () => {
      const wrong = indexed.filter(({ address }) => html.get(address).canonical !== address);
      none(wrong.map(({ address }) => `${address} -> ${html.get(address).canonical}`));
    });

    it('each page lists itself and a page for all other languages', () => {
      const wrong = indexed.filter(({ address }) => {
        const alternates = html.get(address).alternates;
        return !alternates['x-default'] || !Object.values(alternates).includes(address);
      });
      none(wrong.map(({ address }) => `${address}: ${JSON.stringify(html.get(address).alternates)}`));
    });

    it('a page listed for a language is in that language', () => {
      const tags = new Map(pages.map(({ address, lang }) => [address, lang]));
      const wrong = indexed.flatMap(({ address }) => Object.entries(html.get(address).alternates)
        .filter(([tag, target]) => tag !== 'x-default' && tags.get(target) !== tag)
        .map(([tag, target]) => `${address}: ${tag} ${target}`));
      none(wrong);
    });

    it('versions list one another, all the same', () => {
      const wrong = indexed.flatMap(({ address }) => {
        const own = html.get(address).alternates;
        return Object.entries(own)
          .filter(([tag]) => tag !== 'x-default')
          .filter(([, target]) => JSON.stringify(html.get(target)?.alternates) !== JSON.stringify(own))
          .map(([tag, target]) => `${address} and ${tag} ${target}`);
      });
      none(wrong);
    });

    it('the sitemap lists the pages to be found and no others', () => {
      const listed = [...site.files].filter(([path]) => /^sitemap.*\.xml$/.test(path))
        .flatMap(([, bytes]) => [...bytes.toString().matchAll(/<url>\s*<loc>([^<]+)</g)].map((found) => found[1]));
      assert.deepEqual(listed.sort(), indexed.map(({ address }) => address).sort());
    });
  });
}

/** The site at `base`, with what its pages and feeds say about addresses. */
async function readSite(base) {
  const site = await openSite(base);
  const html = new Map();
  for (const { path, html: text } of htmlOf(site)) html.set(addressOf(base, path), await reader.evaluate(readHtml, text));
  const feeds = new Map();
  for (const [path, bytes] of site.files) {
    if (path.endsWith('.xml')) feeds.set(addressOf(base, path), await reader.evaluate(readXml, bytes.toString()));
  }
  return { base, site, html, feeds };
}

/** The links of a page as addresses: those of this site's host. */
function resolve(page, links) {
  return links
    .map((link) => ({ page, url: new URL(link, page) }))
    .filter(({ url }) => url.origin === new URL(page).origin);
}

/** Those links that do not answer 200 at once. */
async function dead(site, links) {
  const pages = new Map(links.map(({ page, url }) => [url.href.split('#')[0], page]));
  const answers = await Promise.all([...pages].map(async ([address, page]) => {
    const { status } = await fetch(site.local(address), { redirect: 'manual' });
    return status === 200 ? [] : [`${page} -> ${address}: ${status}`];
  }));
  return answers.flat();
}

/** All texts within `value` that are addresses of a web page. */
function addressesIn(value) {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(addressesIn) : [];
}

/** In the browser: what a page says about addresses. */
function readHtml(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const all = (selector, name) => [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
  const srcsets = all('[srcset]', 'srcset').flatMap((set) => set.split(',').map((entry) => entry.trim().split(/\s+/)[0]));
  const refresh = all('meta[http-equiv="refresh" i]', 'content').map((content) => content.replace(/^[^=]*=\s*/, ''));
  const images = all('meta[property="og:image"], meta[property="og:url"]', 'content');
  const versions = [...page.querySelectorAll('link[rel~="alternate"][hreflang]')].filter((link) => !link.getAttribute('type'));
  return {
    links: [...all('[href]', 'href'), ...all('[src]', 'src'), ...all('form[action]', 'action'), ...srcsets, ...refresh, ...images],
    ways: all('a[href]', 'href'),
    ids: all('[id]', 'id'),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    noindex: /noindex/.test(page.querySelector('meta[name="robots"]')?.content ?? ''),
    alternates: Object.fromEntries(versions.map((link) => [link.hreflang, link.getAttribute('href')]).sort()),
  };
}

/** In the browser: the addresses in a feed or sitemap. */
function readXml(text) {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const named = [...feed.querySelectorAll('[href]')].map((element) => element.getAttribute('href'));
  const written = [...feed.querySelectorAll('link:not([href]), loc, guid')].map((element) => element.textContent.trim());
  return [...named, ...written.filter((link) => /^(https?:|\/)/.test(link))];
}
