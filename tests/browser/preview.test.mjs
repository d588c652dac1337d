// `tiedote serve`, as a writer uses it: save, and the browser follows.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { AS_OF, BINARY, ROOT } from './site.mjs';

const RELEASE = 'content/releases/2022/finland-slovenia/fi.md';
const ADDRESS = 'fi/tiedotteet/2022/suomi-ja-slovenia-tiivistavat-yhteistyotaan-digitaalisessa-murroksessa/';
const PATIENCE = { timeout: 20_000 };

describe('preview', () => {
  const site = mkdtempSync(join(tmpdir(), 'tiedote-preview-'));
  const file = join(site, RELEASE);
  let server, browser, page, written;

  before(async () => {
    cpSync(join(ROOT, 'content'), join(site, 'content'), { recursive: true });
    written = readFileSync(file, 'utf8');
    server = spawn(BINARY, ['serve', '--site', site, '--port', '0', '--as-of', AS_OF, '--messages', 'en'], { stdio: ['ignore', 'pipe', 'inherit'] });
    browser = await launch();
    page = await browser.newPage();
    await page.goto((await address(server)) + ADDRESS);
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

  it('shows a held release, which the build does not', async () => {
    const held = await page.goto(new URL('/fi/tiedotteet/2030/', page.url()).href);
    assert.equal(held.status(), 200);
  });
});

/** The address that the server says it listens at. */
function address(server) {
  return new Promise((found, lost) => {
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      const url = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (url) found(url[0]);
    });
    server.on('exit', (code) => lost(new Error(`the preview ended with ${code}: ${said}`)));
  });
}
