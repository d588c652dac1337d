// The words of the trade in their forms: whether a reader finds a page by another form of a word than the page has.
//
// The words are those of crates/search/tests/pairs-*.txt. Each form stands alone on a page of its own; the first of its
// line is asked for each other, and each other for the first. A page counts as found among the first ten results.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { launch } from './browser.mjs';
import { BASE, openSite, ROOT } from './site.mjs';

const LANGUAGES = {
  fi: { path: 'fi/haku/', title: 'Numero', text: (word) => `Eilen saatiin kuulla: ${word} sekä muuta sellaista.`, least: 95 },
  sv: { path: 'sv/sok/', title: 'Nummer', text: (word) => `Igår hördes detta: ${word} samt något annat.`, least: 95 },
  en: { path: 'en/search/', title: 'Number', text: (word) => `Heard yesterday: ${word} and something else.`, least: 90 },
};

const source = mkdtempSync(join(tmpdir(), 'tiedote-words-'));
const questions = Object.fromEntries(Object.keys(LANGUAGES).map((lang) => [lang, write(lang)]));
write_site();
const site = await openSite(BASE, source);
const browser = await launch();
after(async () => {
  await browser.close();
  site.close();
  rmSync(source, { recursive: true });
});

for (const [lang, { path, least }] of Object.entries(LANGUAGES)) {
  it(`${lang}: ${least} % of the forms are found among the first ten`, async () => {
    const page = await browser.newPage();
    await page.goto(site.local(BASE + path));
    const missed = await page.evaluate(askAll, questions[lang]);
    await page.close();
    const rate = 100 * (1 - missed.length / questions[lang].length);
    console.log(`${lang}: ${rate.toFixed(1)} % of ${questions[lang].length}; missed: ${missed.join(', ')}`);
    assert.ok(rate >= least, `${rate} %: ${missed.join(', ')}`);
  });
}

/** In the page: the questions to which the page they mean is no answer. */
async function askAll(questions) {
  const form = document.querySelector('.search-form');
  const missed = [];
  for (const { question, word, title } of questions) {
    const told = new Promise((done) => {
      new MutationObserver((_, observer) => { observer.disconnect(); done(); })
        .observe(document.querySelector('.found [role="status"]'), { childList: true });
    });
    form.elements.q.value = question;
    form.requestSubmit();
    await told;
    const titles = [...document.querySelectorAll('.found h3')].map((heading) => heading.textContent);
    if (!titles.includes(title)) missed.push(`${question} → ${word}`);
  }
  return missed;
}

/** Writes a page for each form and returns what is asked. */
function write(lang) {
  const { title, text } = LANGUAGES[lang];
  const lines = readFileSync(join(ROOT, `crates/search/tests/pairs-${lang}.txt`), 'utf8').trim().split('\n');
  let number = 0;
  const page = (word) => {
    const name = `${title} ${(number += 1)}`;
    const folder = join(source, 'content/releases/2026', `${lang}-${number}`);
    mkdirSync(folder, { recursive: true });
    const facts = 'date: 1.2.2026 9.00\norganisations: [vm]\ncontacts: [virta]';
    writeFileSync(join(folder, `${lang}.md`), `---\ntitle: ${name}\nlead: "${text(word)}"\n${facts}\n---\n\n${text(word)}\n`);
    return name;
  };
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => {
    const [first, ...others] = line.split(' ');
    const of_first = page(first);
    return others.flatMap((form) => [
      { question: first, word: form, title: page(form) },
      { question: form, word: first, title: of_first },
    ]);
  });
}

function write_site() {
  const put = (path, text) => {
    mkdirSync(join(source, 'content', path, '..'), { recursive: true });
    writeFileSync(join(source, 'content', path), text);
  };
  put('site.yaml', `base_url: ${BASE}\norganisation: vm\ntitle: {fi: Sanat, sv: Orden, en: Words}\nlanguages:
  - {code: fi, parity: optional}\n  - {code: sv, tag: sv-FI, parity: optional}\n  - {code: en, parity: optional}\n`);
  put('organisations.yaml', 'vm:\n  name: {fi: Kustantaja, sv: Förlaget, en: Publisher}\n  phone: 0295 160 01\n  email: kirjaamo@example.fi\n');
  put('people/virta.yaml', 'name: {given: Aino, family: Virta}\nphone: 0295 000 101\nemail: aino.virta@example.fi\n'
    + 'roles: [{organisation: vm, title: {fi: sihteeri, sv: sekreterare, en: Secretary}}]\n');
}
