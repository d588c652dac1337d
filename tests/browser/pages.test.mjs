// One page of each template in each language, as a person meets it.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { addressOf, openSite, pagesOf, samples, TAGS } from './site.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 900 };

const site = await openSite();
const browser = await launch();
const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
const scriptless = await browser.newContext({ viewport: WIDE, javaScriptEnabled: false });
after(async () => {
  await browser.close();
  site.close();
});

describe('templates', () => {
  it('each page names its template and its language', () => {
    const nameless = pagesOf(site).filter(({ template, lang }) => !template || !Object.values(TAGS).includes(lang));
    none(nameless.map(({ path }) => path));
  });

  it('each template below a language folder exists in every language', () => {
    const inFolders = samples(site).filter(({ path }) => path.includes('/'));
    for (const template of new Set(inFolders.map((page) => page.template))) {
      const languages = inFolders.filter((page) => page.template === template).map((page) => page.lang);
      assert.deepEqual(languages.sort(), Object.values(TAGS).sort(), template);
    }
  });
});

for (const { path, template, lang } of samples(site)) {
  describe(`${template} ${lang} (/${path})`, () => {
    const address = site.local(addressOf(site.base, path));
    let page, complaints;
    before(async () => ({ page, complaints } = await open(address)));
    after(() => page.close());

    it('speaks its language and has one h1', async () => {
      const folder = path.split('/')[0];
      if (folder in TAGS) assert.equal(await page.locator('html').getAttribute('lang'), TAGS[folder]);
      assert.equal(await page.locator('h1').count(), 1);
    });

    for (const colorScheme of ['light', 'dark']) {
      for (const viewport of [NARROW, WIDE]) {
        it(`axe finds nothing: ${colorScheme}, ${viewport.width} px`, async () => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          none(await violations(page));
        });
      }
    }

    it('does not scroll sideways at 320 px', async () => {
      await page.setViewportSize(NARROW);
      none(await page.evaluate(sticksOut));
    });

    it('starts with its content, or with a skip link that moves the focus there', async () => {
      await page.setViewportSize(WIDE);
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press('Tab');
      // A page that begins with its own content has nothing to skip.
      if (await page.evaluate(() => document.querySelector('main').contains(document.activeElement))) return;
      const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
      assert.match(target ?? '', /^#./, 'the first stop of the Tab key is a link within the page');
      assert.ok(await page.locator(':focus').isVisible(), 'it can be seen while it has the focus');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => `#${document.activeElement.id}`), target);
    });

    it('can be read without JavaScript', async () => {
      const plain = await scriptless.newPage();
      await plain.goto(address);
      assert.ok(await plain.locator('main h1').isVisible());
      const lines = await plain.locator('main').innerText();
      assert.ok(lines.length > (await plain.locator('main h1').innerText()).length, 'more than a heading');
      await plain.close();
    });

    it('asks nothing of other hosts and raises no complaint', () => {
      none(complaints);
    });
  });
}

/** A page, and what went wrong on it from the first moment on. */
async function open(address) {
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && !expected(message) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => local(request.url()) || complaints.push(`asked for ${request.url()}`));
  page.on('response', (response) => response.ok() || response.url() === address || complaints.push(`${response.status()} ${response.url()}`));
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints };
}

/** An own complaint, with the address, is made of each answer that is not 200. */
function expected(message) {
  return message.text().startsWith('Failed to load resource');
}

function local(address) {
  return ['data:', 'blob:'].includes(new URL(address).protocol) || new URL(address).hostname === '127.0.0.1';
}

/** axe's findings as short lines. */
async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (tags) => window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    }),
    WCAG,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
}

/** In the page: the elements that make it wider than the window. */
function sticksOut() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().right)} px`);
}
