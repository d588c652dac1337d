// `tiedote serve`, as a writer uses it: save, and the browser follows.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { AS_OF, BINARY, ROOT } from './site.mjs';
import { address } from './server.mjs';

const RELEASE = 'content/releases/2022/finland-slovenia/fi.md';
const ADDRESS = 'fi/tiedotteet/2022/suomi-ja-slovenia-tiivistavat-yhteistyotaan-digitaalisessa-murroksessa/';
const ARTICLE = '<article class="sheet">';
const PATIENCE = { timeout: 20_000 };

describe('preview', () => {
  const site = mkdtempSync(join(tmpdir(), 'tiedote-preview-'));
  const file = join(site, RELEASE);
  let server, browser, page, root, written;

  before(async () => {
    cpSync(join(ROOT, 'content'), join(site, 'content'), { recursive: true });
    written = readFileSync(file, 'utf8');
    server = spawn(BINARY, ['serve', '--site', site, '--port', '0', '--as-of', AS_OF, '--messages', 'en'], { stdio: ['ignore', 'pipe', 'inherit'] });
    browser = await launch();
    page = await browser.newPage();
    root = await address(server);
    await page.goto(root + ADDRESS);
  });
  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(site, { recursive: true });
  });

  it('shows a saved text without being asked', async () => {
    writeFileSync(file, written.replace(/\n---\n\n/, '\n---\n\nAivan uusi kappale.\n\n'));
    await page.getByText('Aivan uusi kappale.').waitFor(PATIENCE);
  });

  it('lays a mistake over the last good page, and takes it away when it is mended', async () => {
    writeFileSync(file, written.replace(/^lead:/m, 'leed:'));
    const overlay = page.getByRole('alert');
    await overlay.waitFor(PATIENCE);
    assert.match(await overlay.innerText(), /There is no key “leed”/);
    assert.ok(await page.getByText('Aivan uusi kappale.').count(), 'the page is the last good one');
    writeFileSync(file, written);
    await overlay.waitFor({ state: 'hidden', ...PATIENCE });
    await page.getByText('Aivan uusi kappale.').waitFor({ state: 'detached', ...PATIENCE });
  });

  it('tells the line of a template that cannot be filled, and comes back when it can', async () => {
    const template = join(site, 'themes/default/templates/release.html');
    const whole = readFileSync(join(ROOT, 'themes/default/templates/release.html'), 'utf8');
    mkdirSync(dirname(template), { recursive: true });
    writeFileSync(template, whole.replace(ARTICLE, '{{ nothing.at.all }}' + ARTICLE));
    const line = whole.slice(0, whole.indexOf(ARTICLE)).split('\n').length;
    const overlay = page.getByRole('alert');
    // The last mistake may still be told.
    await overlay.filter({ hasText: `templates/release.html:${line}:` }).waitFor(PATIENCE);
    assert.equal(await page.locator('h1').count(), 1, 'the page is the last good one');
    // Whoever asks for the page anew is told too.
    await page.reload();
    await overlay.waitFor(PATIENCE);
    writeFileSync(template, whole.replace(ARTICLE, '<p>Mallista</p>' + ARTICLE));
    await page.getByText('Mallista').waitFor(PATIENCE);
    // What is wrong is looked at again a moment after the page.
    await overlay.waitFor({ state: 'hidden', ...PATIENCE });
    rmSync(template);
    await page.getByText('Mallista').waitFor({ state: 'detached', ...PATIENCE });
  });

  it('follows from a page that came out empty', async () => {
    const template = join(site, 'themes/default/templates/release.html');
    mkdirSync(dirname(template), { recursive: true });
    writeFileSync(template, '');
    await page.locator('h1').waitFor({ state: 'detached', ...PATIENCE });
    rmSync(template);
    await page.locator('h1').waitFor(PATIENCE);
  });

  it('swaps a style sheet and leaves what is being written', async () => {
    const sheet = join(site, 'themes/default/assets/style.css');
    const whole = readFileSync(join(ROOT, 'themes/default/assets/style.css'), 'utf8');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { id: 'field' })));
    await page.locator('#field').fill('Kesken');
    mkdirSync(dirname(sheet), { recursive: true });
    writeFileSync(sheet, whole + '\nh1 { letter-spacing: 7px; }\n');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px', null, PATIENCE);
    assert.equal(await page.locator('#field').inputValue(), 'Kesken');
    rmSync(sheet);
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).letterSpacing !== '7px', null, PATIENCE);
    assert.equal(await page.locator('#field').inputValue(), 'Kesken');
  });

  it('keeps the place in the page', async () => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.evaluate(() => scrollTo(0, 300));
    writeFileSync(file, written.replace(/\n---\n\n/, '\n---\n\nToinen uusi kappale.\n\n'));
    await page.getByText('Toinen uusi kappale.').waitFor(PATIENCE);
    await page.waitForFunction(() => scrollY === 300, null, PATIENCE);
    writeFileSync(file, written);
    await page.getByText('Toinen uusi kappale.').waitFor({ state: 'detached', ...PATIENCE });
  });

  it('misses nothing between a page and its stream of events', async () => {
    // The script comes late: the text changes after the page was sent and before it is listened to.
    const other = await browser.newPage();
    await other.route('**/_preview/client.js', async (route) => {
      writeFileSync(file, written.replace(/\n---\n\n/, '\n---\n\nVälissä kirjoitettu.\n\n'));
      await page.getByText('Välissä kirjoitettu.').waitFor(PATIENCE);
      await route.continue();
    }, { times: 1 });
    await other.goto(page.url());
    await other.getByText('Välissä kirjoitettu.').waitFor(PATIENCE);
    await other.close();
    writeFileSync(file, written);
    await page.getByText('Välissä kirjoitettu.').waitFor({ state: 'detached', ...PATIENCE });
  });

  it('shows a held release with its ribbon, which the public does not see', async () => {
    const held = await page.goto(root + 'fi/tiedotteet/2030/');
    assert.equal(held.status(), 200);
    const link = page.locator('main a[href*="/tiedotteet/2030/"]:not([href$="/2030/"])').first();
    const path = new URL(await link.getAttribute('href'), root).pathname;
    await page.goto(new URL(path, root).href);
    assert.match(await page.locator('.ribbon').innerText(), /Julkaistaan \d+\.\d+\.2030 klo\s\d/);
    const open = spawn(BINARY, ['serve', '--public', '--site', site, '--port', '0', '--as-of', AS_OF], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const their = await address(open);
      for (const hidden of [path, '/fi/tiedotteet/2030/']) {
        assert.equal((await page.goto(new URL(hidden, their).href)).status(), 404, hidden);
      }
      for (const list of ['fi/', 'fi/tiedotteet/', 'fi/feed.xml', 'sitemap.xml']) {
        assert.ok(!(await (await fetch(their + list)).text()).includes('/2030/'), list);
      }
    } finally {
      open.kill();
    }
  });

  it('goes with a release whose title, and so its address, changes', async () => {
    await page.goto(root + ADDRESS);
    writeFileSync(file, written.replace(/^title: .*$/m, 'title: Aivan uusi otsikko'));
    await page.waitForURL('**/fi/tiedotteet/2022/aivan-uusi-otsikko/', PATIENCE);
    await page.getByRole('heading', { level: 1, name: 'Aivan uusi otsikko' }).waitFor(PATIENCE);
    writeFileSync(file, written);
    await page.waitForURL('**/' + ADDRESS, PATIENCE);
  });

  it('lets go of a release that is deleted', async () => {
    await page.goto(root + ADDRESS);
    const title = await page.locator('h1').innerText();
    rmSync(dirname(file), { recursive: true });
    await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached', ...PATIENCE });
    assert.equal((await page.reload()).status(), 404);
    await page.goto(root + 'fi/tiedotteet/2022/');
    assert.equal(await page.getByText(title).count(), 0);
  });
});
