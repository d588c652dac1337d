// Every file in the form that its kind demands.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { htmlOf, openSite } from './site.mjs';

const CHECKER = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

const site = await openSite();
after(() => site.close());

describe('validity', () => {
  it('the Nu HTML checker finds no error', async () => {
    assert.ok(htmlOf(site).length > 0, 'there are pages');
    none(await nuErrors(htmlOf(site)));
  });

  it('feeds and sitemaps are well-formed XML', async () => {
    const xml = [...site.files].filter(([path]) => /\.(xml|svg)$/.test(path));
    assert.ok(xml.length > 0, 'there are feeds');
    const browser = await launch();
    const page = await browser.newPage();
    const faults = [];
    for (const [path, bytes] of xml) {
      const fault = await page.evaluate(xmlFault, bytes.toString());
      if (fault) faults.push(`${path}: ${fault}`);
    }
    await browser.close();
    none(faults);
  });

  it('JSON can be read', () => {
    const json = [...site.files].filter(([path]) => path.endsWith('.json'));
    for (const [path, bytes] of json) assert.doesNotThrow(() => JSON.parse(bytes), path);
  });

  it('text is UTF-8', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = [...site.files].filter(([path]) => /\.(html|xml|json|txt|css|js)$/.test(path));
    for (const [path, bytes] of text) assert.doesNotThrow(() => decoder.decode(bytes), path);
  });
});

/** The checker's errors, one line each. It reads a folder, so the pages are written to one. */
async function nuErrors(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'tiedote-nu-'));
  for (const { path, html } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  const options = ['-Xss2m', '-jar', CHECKER, '--errors-only', '--exit-zero-always', '--stdout', '--format', 'json', '--skip-non-html', folder];
  const report = await new Promise((done, fail) => {
    execFile('java', options, { maxBuffer: 1 << 28 }, (error, stdout) => (error ? fail(error) : done(stdout)));
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(report).messages
    .map(({ url, lastLine, message, extract }) => `${url?.split(folder)[1]}:${lastLine}: ${message} ${extract ?? ''}`);
}

/** In the browser: what keeps a text from being XML. */
function xmlFault(text) {
  return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent;
}
