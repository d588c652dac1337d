// How people read: with larger or wider text, with keys alone, on paper, on a slow line.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { none } from './expect.mjs';
import { addressOf, openSite, pagesOf, ROOT, samples } from './site.mjs';

/** Pictures of every template, for people to look at. */
const PICTURES = join(ROOT, 'target/pictures');
const WIDTHS = [320, 768, 1280];
const KB = 1024;

const site = await openSite();
const browser = await launch();
// Spacing and size are laid over the page as a reader's own style sheet would be, past the site's security policy.
const readers = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
const context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
mkdirSync(PICTURES, { recursive: true });
after(async () => {
  await browser.close();
  site.close();
});

/** WCAG 2.2, 1.4.12: what a reader may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
/** 1.4.4: text of twice the size. */
const LARGE = 'html { font-size: 200% !important; }';

for (const { path, template, lang } of samples(site)) {
  describe(`${template} ${lang} (/${path})`, () => {
    const address = site.local(addressOf(site.base, path));

    for (const [name, style, width] of [['wider spacing', SPACED, 320], ['text of 200 %', LARGE, 1280], ['text of 200 % on a phone', LARGE, 640]]) {
      it(`loses nothing with ${name}`, async () => {
        const page = await opened(readers, address, width);
        await page.addStyleTag({ content: style });
        none(await page.evaluate(cut));
        await page.close();
      });
    }

    it('shows every stop of the Tab key, with its mark, uncovered', async () => {
      const page = await opened(context, address, 1280);
      none(await walk(page));
      await page.close();
    });

    it('keeps its marks where colours are forced', async () => {
      const page = await opened(context, address, 1280);
      await page.emulateMedia({ forcedColors: 'active' });
      none(await walk(page, 12));
      await page.close();
    });

    it('weighs little', async () => {
      const page = await browser.newPage();
      const sizes = [];
      page.on('response', async (response) => sizes.push(response.body().then((body) => ({ kind: response.request().resourceType(), body }))));
      await page.goto(address, { waitUntil: 'networkidle' });
      const all = await Promise.all(sizes);
      const weight = (kind) => all.filter((one) => one.kind === kind).reduce((sum, { body }) => sum + gzipSync(body).length, 0);
      const found = { html: weight('document'), css: weight('stylesheet'), script: weight('script'), requests: all.length };
      const most = { html: 40 * KB, css: 20 * KB, script: 8 * KB, requests: 10 };
      none(Object.keys(most).filter((what) => found[what] > most[what]).map((what) => `${what}: ${found[what]}`));
      await page.close();
    });

    it('prints what was written, without the ways through the site', async () => {
      const page = await opened(context, address, 1280);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('nav:visible, .skip:visible, .comforts:visible, button:visible').count();
      if (!path.endsWith('404.html') && path.includes('/')) assert.equal(shown, 0);
      assert.ok(await page.locator('h1').isVisible());
      await page.pdf({ path: picture(path, 'a4.pdf'), format: 'A4' });
      await page.close();
    });

    it('is there to be looked at', async () => {
      for (const width of WIDTHS) {
        const page = await opened(context, address, width);
        await page.screenshot({ path: picture(path, `${width}.png`), fullPage: true });
        await page.close();
      }
    });
  });
}

describe('a release', () => {
  const { path } = pagesOf(site).filter(({ template, lang }) => template === 'release' && lang === 'fi')
    .sort((one, other) => other.path.length - one.path.length)[0];

  for (const width of [320, 768]) {
    it(`has its trail on one line at ${width} px`, async () => {
      const page = await opened(context, site.local(addressOf(site.base, path)), width);
      const tops = await page.locator('.breadcrumb li').evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top));
      assert.ok(tops.length > 2 && Math.max(...tops) - Math.min(...tops) < 2, String(tops));
      await page.close();
    });
  }

  it('ends on paper with a line of the publisher, which no end of a sheet cuts', async () => {
    const page = await opened(context, site.local(addressOf(site.base, path)), 794);
    await page.emulateMedia({ media: 'print' });
    const { height, breaks, gap } = await page.locator('.publisher').evaluate((publisher) => {
      const { height } = publisher.getBoundingClientRect();
      const gap = publisher.querySelector('.email').getBoundingClientRect().left - publisher.querySelector('p:last-child a').getBoundingClientRect().right;
      return { height, breaks: getComputedStyle(publisher).breakInside, gap };
    });
    assert.ok(height < 40 && gap > 10, `${height} px, ${gap} px`);
    assert.equal(breaks, 'avoid');
    await page.close();
  });
});

it('lists on paper have no pictures', async () => {
  const page = await opened(context, site.local(`${site.base}fi/`), 794);
  assert.ok((await page.locator('.row img:visible').count()) > 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.row img:visible').count(), 0);
  await page.close();
});

describe('a footnote', () => {
  const { path } = pagesOf(site).find(({ html }) => html.includes('class="footnote"'));

  it('stands close to what it belongs to, and can be hit with a finger', async () => {
    const page = await opened(context, site.local(addressOf(site.base, path)), 320);
    const { gap, width, height } = await page.locator('.body p .footnote a').first().evaluate((link) => {
      const right = (text) => { const range = document.createRange(); range.setStart(text, text.length - 1); range.setEnd(text, text.length); return range.getBoundingClientRect().right; };
      const own = document.createRange();
      own.selectNodeContents(link);
      const { width, height } = link.getBoundingClientRect();
      return { gap: own.getBoundingClientRect().left - right(link.parentElement.previousSibling), width, height };
    });
    assert.ok(gap >= 0 && gap <= 3, `${gap} px`);
    assert.ok(width >= 14 && height >= 24, `${width} × ${height} px`);
    await page.close();
  });
});

describe('comforts of a release', () => {
  const release = samples(site).find(({ template, lang }) => template === 'release' && lang === 'fi');
  const address = site.local(addressOf(site.base, release.path));

  it('copy its address, and say so', async () => {
    const page = await opened(context, address, 1280);
    await page.getByRole('button', { name: 'Kopioi linkki' }).click();
    await page.getByRole('status').filter({ hasText: 'Linkki kopioitu' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), addressOf(site.base, release.path));
    await page.close();
  });

  it('start a letter with title and address, and print', async () => {
    const page = await opened(context, address, 1280);
    const href = await page.getByRole('link', { name: 'Lähetä sähköpostilla' }).getAttribute('href');
    const title = await page.locator('h1').innerText();
    assert.equal(new URL(href).searchParams.get('subject'), title);
    assert.ok(new URL(href).searchParams.get('body').includes(addressOf(site.base, release.path)));
    await page.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
    await page.getByRole('button', { name: 'Tulosta' }).click();
    assert.equal(await page.locator('body').getAttribute('data-printed'), 'yes');
    await page.close();
  });

  it('are absent without a script', async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const page = await opened(scriptless, address, 1280);
    assert.equal(await page.locator('.comforts:visible, button:visible').count(), 0);
    await scriptless.close();
  });
});

async function opened(context, address, width) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

function picture(path, ending) {
  const name = path.replace(/index\.html$|\.html$/, '').replace(/\/$/, '').replaceAll('/', '_').slice(0, 80) || 'root';
  return join(PICTURES, `${name}.${ending}`);
}

/** Presses Tab through the page; tells the stops that cannot be seen, have no mark, or are covered. */
async function walk(page, most = 200) {
  const faults = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(focused);
    if (told === 'end') break;
    if (told) faults.push(told);
  }
  return faults;
}

/** In the page: what is wrong with what has the focus. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element.dataset.walked) return 'end';
  element.dataset.walked = 'yes';
  const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
  const box = [...element.getClientRects()].find((box) => box.width > 0) ?? element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name} has no mark`;
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `${name} is out of sight`;
  const above = document.elementFromPoint(box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1));
  return above && (element.contains(above) || above.contains(element)) ? '' : `${name} is covered by ${above?.tagName}`;
}

/** In the page: what sticks out of the window, and texts that are cut off. */
function cut() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const hidden = element.closest('.unseen, .skip, .breadcrumb') || position === 'fixed';
    if (hidden || !element.textContent.trim()) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    const box = element.getBoundingClientRect();
    const scrolls = element.closest('[tabindex="0"], .table');
    if (box.right > width + 1 && !scrolls) faults.push(`${name} sticks out by ${Math.round(box.right - width)} px`);
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) faults.push(`${name} is cut off below`);
    if (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2) faults.push(`${name} is cut off at the side`);
  }
  return faults;
}
