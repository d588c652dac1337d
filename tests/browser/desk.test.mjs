// The desk, the comparison and the editor's bar, as an editor uses them: with keys, at a phone's
// width, in the dark.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { AS_OF, BINARY, ROOT } from './site.mjs';
import { address } from './server.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = { timeout: 20_000 };
const SWEDISH = 'content/releases/2026/nordic-exercise/sv.md';
const PAGE = 'fi/tiedotteet/2026/pohjoismaat-harjoittelivat-rekisterien-hairiotilannetta-yhdessa/';
const COMPARISON = '_preview/compare/release/nordic-exercise?left=fi&right=sv';
const SIZES = [{ width: 320, height: 640 }, { width: 1280, height: 800 }];

describe('the editor’s own pages', () => {
  const site = mkdtempSync(join(tmpdir(), 'tiedote-desk-'));
  let server, browser, base;

  before(async () => {
    cpSync(join(ROOT, 'content'), join(site, 'content'), { recursive: true });
    // A paragraph that nobody has translated, and a translation of other words than today's.
    const swedish = readFileSync(join(site, SWEDISH), 'utf8');
    const cut = swedish.replace(/\n"Vi känner[^]*?\n\n/, '\n').replace(/^title:/m, 'translated: 111111111111\ntitle:');
    writeFileSync(join(site, SWEDISH), cut);
    server = serve('en');
    browser = await launch();
    base = await address(server);
  });
  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(site, { recursive: true });
  });

  function serve(language) {
    const options = ['--site', site, '--port', '0', '--as-of', AS_OF, '--messages', language];
    return spawn(BINARY, ['serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  }

  /** A page of its own: cookies and storage too. */
  async function open(path, { width = 1280, height = 800, ...more } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, ...more });
    const page = await context.newPage();
    page.faults = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) page.faults.push(message.text());
    });
    page.on('pageerror', (error) => page.faults.push(error.message));
    await page.goto(base + path);
    return page;
  }

  it('hold to WCAG, narrow and wide, in light and dark', async () => {
    const faults = [];
    for (const path of ['_preview/', COMPARISON, PAGE, '_preview/compare/none']) {
      for (const size of SIZES) {
        for (const colorScheme of ['light', 'dark']) {
          const page = await open(path, { ...size, colorScheme });
          if (path === PAGE) await unfold(page);
          const ours = [...page.faults];
          const found = (await page.evaluate(AXE_RUN, AXE)).map((fault) => `${path} ${size.width} ${colorScheme}: ${fault}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > size.width) found.push(`${path}: ${wide} px wide at ${size.width}`);
          if (!path.endsWith('none')) found.push(...ours);
          faults.push(...found);
          await page.context().close();
        }
      }
    }
    none(faults);
  });

  it('fit a phone in the other languages too', async () => {
    for (const language of ['fi', 'sv']) {
      const other = serve(language);
      try {
        const start = await address(other);
        for (const path of ['_preview/', COMPARISON, PAGE]) {
          const page = await open('', { width: 320, height: 640 });
          await page.goto(start + path);
          if (path === PAGE) await unfold(page);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${language} ${path}`);
          await page.context().close();
        }
      } finally {
        other.kill();
      }
    }
  });

  it('narrow the list as one types, and keep what was asked in the address', async () => {
    const page = await open('_preview/');
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    assert.ok(all > 20, `${all} rows`);
    await page.keyboard.press('/');
    await page.keyboard.type('nordic-exer');
    await page.getByRole('status').getByText(`1 of ${all}`).waitFor(PATIENCE);
    assert.equal(await rows.count(), 1);
    assert.equal(new URL(page.url()).search, '?q=nordic-exer');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'filter-q', 'one goes on typing');
    await page.getByLabel('State').selectOption('out of date');
    await page.getByRole('status').getByText(`1 of ${all}`).waitFor(PATIENCE);
    await page.getByLabel('State').selectOption('draft');
    await page.getByText('Nothing matches.').waitFor(PATIENCE);
    await page.context().close();
  });

  it('need no script', async () => {
    const page = await open('_preview/', { javaScriptEnabled: false });
    await page.getByLabel('Kind').selectOption('programme');
    await page.getByRole('button', { name: 'Narrow' }).click();
    await page.waitForURL(/kind=programme/);
    assert.ok(await page.getByText('4 of 27').count(), await page.content());
    await page.context().close();
  });

  it('are walked through with keys, which can be switched off', async () => {
    const page = await open('_preview/');
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    const titles = await page.locator('a.title').allTextContents();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await focused(), titles[1]);
    await page.keyboard.press('k');
    assert.equal(await focused(), titles[0]);
    await page.getByLabel('Keys: /').uncheck();
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    assert.notEqual(await page.evaluate(() => document.activeElement.id), 'filter-q');
    // Nothing holds the focus: the Tab key comes to the end of the page.
    await page.locator('body').press('Tab');
    const last = await page.evaluate(() => [...document.querySelectorAll('a, button, input, select, summary')].at(-1).outerHTML);
    for (let n = 0; n < 300; n++) {
      if ((await page.evaluate(() => document.activeElement.outerHTML)) === last) break;
      await page.keyboard.press('Tab');
    }
    assert.equal(await page.evaluate(() => document.activeElement.outerHTML), last);
    await page.context().close();
  });

  it('show a paragraph that is missing beside the one that is there', async () => {
    for (const size of SIZES) {
      const page = await open(COMPARISON, size);
      const pair = page.locator('.pairs > li', { hasText: 'The paragraph is missing' });
      assert.equal(await pair.count(), 1);
      assert.match(await pair.innerText(), /Tunnemme toistemme järjestelmät/);
      const [left, right] = await pair.locator('.block').evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().toJSON()));
      if (size.width > 1000) assert.ok(Math.abs(left.top - right.top) < 1 && right.left > left.right, 'side by side');
      else assert.ok(right.top >= left.bottom && Math.abs(left.left - right.left) < 1, 'beneath one another');
      assert.ok(await page.getByText('The original has changed since the translation was made.').count());
      await page.context().close();
    }
  });

  it('compare other languages', async () => {
    const page = await open(COMPARISON);
    await page.getByLabel('On the right').selectOption('en');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/right=en/);
    await page.getByText('Every part has its counterpart.').waitFor(PATIENCE);
    await page.context().close();
  });

  it('lead from a page to its comparison, its source and the desk, with keys alone', async () => {
    const page = await open(PAGE);
    const bar = page.getByRole('complementary', { name: 'Preview' });
    const compare = bar.getByRole('link', { name: 'Compare language versions' });
    await bar.locator('summary').first().waitFor(PATIENCE);
    assert.equal(await compare.isVisible(), false, 'it covers no text unasked');
    await bar.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await compare.waitFor(PATIENCE);
    assert.match(await bar.innerText(), /På svenska out of date/);
    assert.equal(await bar.getAttribute('lang'), 'en');
    await page.reload();
    await compare.waitFor(PATIENCE);
    await bar.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await compare.waitFor({ state: 'hidden', ...PATIENCE });
    await page.reload();
    await bar.locator('summary').first().waitFor(PATIENCE);
    assert.equal(await compare.isVisible(), false, 'it stays folded');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id), 'fold');
    await page.keyboard.press('Enter');
    await compare.click();
    await page.waitForURL(/compare\/release\/nordic-exercise/);
    await page.goBack();
    await bar.getByRole('link', { name: /nordic-exercise\/fi\.md/ }).click();
    await page.waitForURL(/_preview\/source/);
    await page.context().close();
  });

  it('let the site be seen as of another moment', async () => {
    const page = await open(PAGE);
    const bar = page.getByRole('complementary', { name: 'Preview' });
    const view = async () => (await page.context().cookies()).find(({ name }) => name.startsWith('tiedote-view-'));
    await bar.locator('summary').first().click(PATIENCE);
    await bar.getByText('Show the site').click();
    await bar.getByLabel('Moment', { exact: true }).fill('2026-11-23T09:00');
    assert.ok(await bar.getByLabel('at a chosen moment').isChecked());
    await Promise.all([page.waitForNavigation(), bar.getByRole('button', { name: 'Show', exact: true }).click()]);
    assert.deepEqual(pick(await view()), { value: '2026-11-23T09:00', sameSite: 'Strict', path: '/' });
    await bar.getByLabel('as the public sees it').check(PATIENCE);
    await Promise.all([page.waitForNavigation(), bar.getByRole('button', { name: 'Show', exact: true }).click()]);
    assert.equal((await view()).value, 'public');
    await bar.getByText('as the public sees it').first().waitFor(PATIENCE);
    await bar.getByLabel('with everything').check(PATIENCE);
    await Promise.all([page.waitForNavigation(), bar.getByRole('button', { name: 'Show', exact: true }).click()]);
    assert.equal(await view(), undefined);
    await page.context().close();
  });

  it('never cover what has the focus', async () => {
    const faults = [];
    for (const size of SIZES) {
      const page = await open(PAGE, size);
      await unfold(page);
      const links = page.locator('main a:visible, footer a:visible');
      for (let n = 0; n < (await links.count()); n++) {
        await page.evaluate(() => scrollTo(0, 0));
        await links.nth(n).evaluate((link) => { link.focus({ preventScroll: true }); link.scrollIntoView({ block: 'nearest' }); });
        const covered = await links.nth(n).evaluate((link) => {
          const bar = document.getElementById('tiedote-preview').shadowRoot.querySelector('.bar').getBoundingClientRect();
          const at = link.getBoundingClientRect();
          return at.left >= bar.left && at.right <= bar.right && at.top >= bar.top && at.bottom <= bar.bottom;
        });
        if (covered) faults.push(`${size.width}: ${await links.nth(n).innerText()}`);
      }
      await page.context().close();
    }
    none(faults);
  });

  it('tell a mistake once, and again when it is another', async () => {
    const page = await open(PAGE);
    const file = join(site, 'content/pages/feedback/fi.md');
    const written = readFileSync(file, 'utf8');
    const overlay = page.getByRole('alert');
    writeFileSync(file, written.replace(/^title:/m, 'titel:'));
    await overlay.getByText('titel').first().waitFor(PATIENCE);
    await overlay.getByRole('button', { name: 'Close' }).click();
    await page.goto(base + 'en/');
    await page.getByRole('complementary', { name: 'Preview' }).waitFor(PATIENCE);
    assert.equal(await overlay.isVisible(), false);
    writeFileSync(file, written.replace(/^title:/m, 'tittel:'));
    await overlay.getByText('tittel').first().waitFor(PATIENCE);
    writeFileSync(file, written);
    await overlay.waitFor({ state: 'hidden', ...PATIENCE });
    await page.context().close();
  });

  it('follow the site without a touch', async () => {
    const page = await open('_preview/?q=feedback');
    const file = join(site, 'content/pages/feedback/fi.md');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace(/^title:.*$/m, 'title: Kirjoita meille'));
    await page.getByRole('link', { name: 'Kirjoita meille', exact: true }).waitFor(PATIENCE);
    writeFileSync(file, written);
    await page.getByRole('link', { name: 'Kirjoita meille', exact: true }).waitFor({ state: 'detached', ...PATIENCE });
    await page.context().close();
  });
});

/** The bar with all that it can show. */
async function unfold(page) {
  await page.locator('#tiedote-preview details').first().waitFor({ state: 'attached', ...PATIENCE });
  await page.evaluate(() => document.getElementById('tiedote-preview').shadowRoot.querySelectorAll('details').forEach((d) => { d.open = true; }));
  // The room below the page is made when the bar has its new size.
  await page.waitForFunction(() => parseFloat(document.documentElement.style.scrollPaddingBottom) > 200);
}

/** What axe finds on a page, shadow trees included. */
const AXE_RUN = async (source) => {
  if (!window.axe) (0, eval)(source);
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await window.axe.run(document, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`));
};

function pick({ value, sameSite, path }) {
  return { value, sameSite, path };
}
