// The search as a reader meets it: by keyboard, with what a screen reader hears, in three languages.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { address as addressOf } from './server.mjs';
import { AS_OF, BASE, BINARY, openSite, ROOT } from './site.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** By language: the search page, a word of the sample site in another form than its text has, a year with results. */
const SEARCHES = [
  { lang: 'fi', path: 'fi/haku/', word: 'rekistereissä', stem: /^rekister/i, none: /^Ei hakutuloksia/, count: /^Hakutuloksia: (\d+)$/ },
  { lang: 'sv', path: 'sv/sok/', word: 'registret', stem: /regist/i, none: /^Inga sökträffar/, count: /^Sökträffar: (\d+)$/ },
  { lang: 'en', path: 'en/search/', word: 'registers', stem: /regist(er|ry|ries)/i, none: /^No results/, count: /^Results: (\d+)$/ },
];

const site = await openSite();
const browser = await launch();
after(async () => {
  await browser.close();
  site.close();
});

for (const { lang, path, word, stem, none: nothing, count } of SEARCHES) {
  describe(`search ${lang}`, () => {
    const address = site.local(`${BASE}${path}`);
    let context, page, complaints;
    const status = () => page.locator('.found [role="status"]');
    const results = () => page.locator('.found li');
    const found = async () => Number((await status().textContent()).match(count)?.[1] ?? NaN);
    /** Does something and waits for the answer to be told. */
    async function answered(act) {
      const told = page.evaluate(() => new Promise((done) => {
        new MutationObserver((_, observer) => { observer.disconnect(); done(); })
          .observe(document.querySelector('.found [role="status"]'), { childList: true, characterData: true, subtree: true });
      }));
      await act();
      await told;
    }

    before(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      page = await context.newPage();
      complaints = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => response.ok() || complaints.push(`${response.status()} ${response.url()}`));
      await page.goto(address);
    });
    after(() => context.close());

    it('is found and asked with the keyboard alone, and keeps the focus', async () => {
      await page.locator('h1').click();
      for (let stops = 0; stops < 40 && !(await page.evaluate(() => document.activeElement.id === 'q')); stops += 1) {
        await page.keyboard.press('Tab');
      }
      assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
      await answered(() => page.keyboard.type(word));
      assert.ok((await found()) > 0, await status().textContent());
      assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
      assert.equal(await page.locator('#q').inputValue(), word);
      assert.equal(new URL(page.url()).searchParams.get('q'), word);
    });

    it('gives a list of headings with links, with marked words and their time', async () => {
      assert.ok((await results().count()) > 0);
      const first = results().first();
      const href = await first.locator('h3 a').getAttribute('href');
      assert.ok(href.startsWith(`/${lang}/`), href);
      assert.match(await page.locator('.found mark').first().textContent(), stem);
      assert.match(await first.locator('.label').textContent(), /\S/);
      const reached = await page.request.get(new URL(href, page.url()).href);
      assert.equal(reached.status(), 200);
    });

    it('leads to a result by Tab and Enter', async () => {
      await page.locator('#q').focus();
      for (let stops = 0; stops < 20 && !(await page.evaluate(() => document.activeElement.closest('.found li'))); stops += 1) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith(path));
      await page.goBack();
      await page.locator('.found li').first().waitFor();
      assert.equal(await page.locator('#q').inputValue(), word, 'the way back leads to what was found');
    });

    it('is narrowed down by a filter, which the address says', async () => {
      const all = await found();
      const types = page.locator('#filter-type');
      const sizes = [];
      for (const value of await types.locator('option').evaluateAll((options) => options.map((each) => each.value))) {
        await answered(async () => {
          await types.selectOption(value === '' ? { index: 0 } : value);
          await types.dispatchEvent('change');
        });
        sizes.push((await found()) || 0);
        assert.equal(new URL(page.url()).searchParams.get('type') ?? '', value);
      }
      const [any, ...each] = sizes;
      assert.equal(any, all);
      assert.equal(each.reduce((sum, size) => sum + size, 0), all, 'each page is of one type');
    });

    it('shows all of a filter without a word, newest first', async () => {
      await page.goto(`${address}?type=press-release`);
      await page.locator('.found li').first().waitFor();
      const times = await page.locator('.found time').evaluateAll((all) => all.map((time) => time.dateTime));
      assert.ok(times.length > 1);
      assert.deepEqual(times, [...times].sort().reverse());
    });

    it('says that there is nothing, and offers the archive', async () => {
      await page.goto(`${address}?q=xyzzyx`);
      await page.waitForFunction(() => document.querySelector('.found [role="status"]').textContent !== '');
      assert.match(await status().textContent(), nothing);
      assert.equal(await results().count(), 0);
      assert.ok(await page.locator('.archive').isVisible());
      await page.locator('button[type="reset"]').click();
      await page.waitForFunction(() => document.querySelector('.found').hidden);
      assert.equal(new URL(page.url()).search, '');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
    });

    it('shows more at a time, and leads the focus there', async () => {
      await page.goto(`${address}?type=press-release`);
      await page.locator('.found li').first().waitFor();
      const all = await found();
      if (all > 10) {
        assert.equal(await results().count(), 10);
        await page.locator('.found button').click();
        await page.waitForFunction(() => document.querySelectorAll('.found li').length > 10);
        assert.ok(await results().nth(10).locator('a').evaluate((link) => link === document.activeElement));
      } else {
        assert.ok(await page.locator('.found button').isHidden());
      }
    });

    for (const width of [320, 1280]) {
      it(`axe finds nothing at ${width} px, and nothing sticks out`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${address}?q=${encodeURIComponent(word)}`);
        await page.locator('.found li').first().waitFor();
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), WCAG);
        none(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    }

    it('folds its filters where there is little room, and tells how many are chosen', async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${address}?q=${encodeURIComponent(word)}`);
      await page.locator('.found li').first().waitFor();
      assert.ok((await page.locator('#found').boundingBox()).y < 640, 'what was found begins on the first screen');
      assert.ok(await page.locator('#filter-type').isHidden());
      await page.locator('.query button').focus();
      await page.keyboard.press('Tab');
      assert.ok(await page.locator('.filters summary').evaluate((summary) => summary === document.activeElement));
      await page.keyboard.press('Enter');
      assert.ok(await page.locator('#filter-type').isVisible());
      assert.equal(await page.locator('.chosen').textContent(), '');
      await page.goto(`${address}?type=press-release&organisation=vm`);
      await page.locator('.found li').first().waitFor();
      assert.match(await page.locator('.filters summary').ariaSnapshot(), /\S \(.*2.*\)/);
    });

    it('shows its filters unfolded in a wide window', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      assert.ok(await page.locator('.filters summary').isHidden());
      await page.locator('.query button').focus();
      await page.keyboard.press('Tab');
      assert.ok(await page.locator('.filters select').first().evaluate((first) => first === document.activeElement));
      assert.match(await page.locator('.filters').ariaSnapshot(), /group "\S.*"(.|\n)*combobox/);
    });

    it('keeps to the policy of the site', () => none(complaints));

    it('is reached from every page by a form that is a link there', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site.local(`${BASE}${lang}/`));
      await page.locator('#site-search').fill(word);
      await page.keyboard.press('Enter');
      await page.locator('.found li').first().waitFor();
      assert.equal(new URL(page.url()).pathname, `/${path}`);
      assert.equal(await page.locator('#q').inputValue(), word);
    });

    for (const width of [320, 1280]) {
      it(`stands in the menu, which is the same on every page, at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const menu = async (url) => {
          await page.goto(url);
          const links = await page.locator('.main-nav a:visible').evaluateAll((all) => all.map((link) => link.href));
          return links.map((link) => new URL(link).pathname);
        };
        const there = await menu(address);
        assert.ok(there.includes(`/${path}`));
        assert.deepEqual(await menu(site.local(`${BASE}${lang}/`)), there);
      });
    }

    it('offers the archive without JavaScript', async () => {
      const scriptless = await browser.newContext({ javaScriptEnabled: false });
      const plain = await scriptless.newPage();
      await plain.goto(`${address}?q=${word}`);
      assert.ok(await plain.locator('.search-form').isHidden());
      assert.ok((await plain.locator('.archive a').count()) > 3);
      assert.ok(await plain.locator('.archive a').first().isVisible());
      await scriptless.close();
    });
  });
}

it('only the search page may run WebAssembly', async () => {
  const policy = async (path) => (await fetch(site.local(`${BASE}${path}`))).headers.get('content-security-policy');
  for (const { lang, path } of SEARCHES) {
    assert.match(await policy(path), /script-src 'self' 'wasm-unsafe-eval'/);
    assert.doesNotMatch(await policy(`${lang}/`), /unsafe/);
  }
});

describe('search in the preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiedote-search-'));
  let server, root;

  before(async () => {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    server = spawn(BINARY, ['serve', '--site', folder, '--port', '0', '--as-of', AS_OF], { stdio: ['ignore', 'pipe', 'inherit'] });
    root = await addressOf(server);
  });
  after(() => {
    server?.kill();
    rmSync(folder, { recursive: true });
  });

  it('finds what has just been written', async () => {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${root}fi/haku/?q=kanarialinnulla`);
    const status = page.locator('.found [role="status"]');
    await status.filter({ hasText: /Ei hakutuloksia/ }).waitFor();
    appendFileSync(join(folder, 'content/releases/2022/finland-slovenia/fi.md'), '\nKanarialintu laulaa.\n');
    // The page names another index now, so it loads itself anew.
    await status.filter({ hasText: 'Hakutuloksia: 1' }).waitFor({ timeout: 20_000 });
    assert.equal(await page.locator('.found mark').textContent(), 'Kanarialintu');
    none(complaints);
    await page.close();
  });
});
