// The schemas in VS Code's own language server: a typo is flagged at its place in the writer's
// language, right files are left alone, ids are proposed, and a key tells what it is for.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startServer } from './server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BINARY = process.env.TIEDOTE_BIN ?? join(ROOT, 'target/debug/tiedote');

let folder;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiedote-editor-'));
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  const printed = execFileSync(
    BINARY,
    ['schema', '--site', folder, '--output', join(folder, '.vscode/tiedote'), '--messages', 'fi', '--quiet'],
    { encoding: 'utf8' },
  );
  // The settings as printed. No extension looks into Markdown, so the test hands front matter over
  // as one would that does.
  const schemas = {
    ...JSON.parse(printed)['yaml.schemas'],
    './.vscode/tiedote/release.json': 'content/releases/*/*/*.md',
    './.vscode/tiedote/programme.json': 'content/programmes/*/*.md',
    './.vscode/tiedote/page.json': 'content/pages/*/*.md',
  };
  server = await startServer(folder, schemas);
});

after(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** What the server finds, a line each: `line:column-column message`, counted from 1. */
async function problems(path, text) {
  const { found } = await server.open(path, text);
  const line = ({ range: { start, end }, message }) => `${start.line + 1}:${start.character + 1}-${end.character + 1} ${message}`;
  return found.map(line).sort();
}

/** The front matter of a file, on the lines where it stands. */
function frontMatter(text) {
  return text.replace(/^---\n/, '\n').replace(/\n---\n[^]*$/, '\n');
}

test('a typo in a person is flagged at its place', async () => {
  const text = 'name: {given: Juhani, famly: Korhonen}\nphone: soita vaihteeseen\nroles:\n  - {organisation: mv, title: {fi: x, sv: y}}\n';
  assert.deepEqual(await problems('content/people/typo.yaml', text), [
    '1:1-5 ”family” puuttuu.',
    '1:23-28 Tähän sopivat vain kentät given, family.',
    '2:8-25 Kirjoita pelkkä puhelinnumero, esimerkiksi 0295 530 234.',
    '4:20-22 Tiedostossa organisations.yaml ei ole tätä organisaatiota.',
  ]);
});

test('a typo in the front matter of a release is flagged at its place', async () => {
  const text = 'title: T\nlead: L\ndate: huomenna\norganisations: vm\ncontacts: [nobody]\nminsters: [x]\ntype: uutinen\n';
  assert.deepEqual(await problems('content/releases/2026/typo/fi.md', text), [
    '3:7-15 Kirjoita päivä ja kellonaika: 5.5.2022 11.38',
    '4:16-18 Tähän tulee luettelo, vaikka siinä olisi vain yksi: […]',
    '5:12-18 Kansiossa people ei ole tätä henkilöä.',
    '6:1-9 Tätä kenttää ei ole. Ctrl + välilyönti näyttää, mitkä kentät tähän sopivat.',
    '7:7-14 Valitse jokin sanoista press-release, news, speech, column, blog, statement, invitation, notice.',
  ]);
});

test('an original wants its facts, a translation does not', async () => {
  const words = 'title: T\nlead: L\n';
  assert.deepEqual(await problems('content/releases/2026/facts/sv.md', `${words}date: 5.5.2022 12.00\n`), []);
  assert.deepEqual(await problems('content/releases/2026/facts/fi.md', `${words}type: news\n`), [
    '1:1-2 ”contacts” puuttuu.',
    '1:1-2 ”date” puuttuu.',
    '1:1-2 ”organisations” puuttuu.',
  ]);
});

test('the files of the sample site are right', async () => {
  const files = readdirSync(join(folder, 'content'), { recursive: true }).map((path) => `content/${path.replaceAll('\\', '/')}`);
  const wrong = [];
  for (const path of files.filter((path) => /\.(yaml|md)$/.test(path)).sort()) {
    const text = readFileSync(join(folder, path), 'utf8');
    const found = await problems(path, path.endsWith('.md') ? frontMatter(text) : text);
    wrong.push(...found.map((line) => `${path}:${line}`));
  }
  assert.deepEqual(wrong, []);
  assert.ok(files.length > 20);
});

/** What is proposed at a place, with its explanation. */
async function proposals(path, text, line, character) {
  const { uri } = await server.open(path, text);
  const { items } = await server.complete(uri, line, character);
  return new Map(items.map(({ label, documentation }) => [label, documentation?.value ?? documentation ?? '']));
}

test('ids are proposed with what they mean', async () => {
  const release = 'title: T\nlead: L\ndate: 5.5.2022 11.38\norganisations:\n  - \ncontacts:\n  - \ntopics:\n  - \n';
  const propose = async (line) => proposals(`content/releases/2026/propose-${line}/fi.md`, release, line, 4);
  assert.equal((await propose(4)).get('vm'), 'valtiovarainministeriö');
  assert.match((await propose(6)).get('korhonen'), /^Juhani Korhonen/);
  assert.equal((await propose(8)).get('transport'), 'Liikenne');
});

test('keys and words are proposed, and nothing that is no use', async () => {
  const keys = await proposals('content/releases/2026/keys/fi.md', 'title: T\n\n', 1, 0);
  assert.match(keys.get('lead'), /tärkein asia ensin/);
  assert.ok(!keys.has('status'), 'a key of programmes');
  const words = await proposals('content/programmes/words/fi.md', 'title: T\nstatus: \n', 1, 8);
  assert.deepEqual([...words.keys()].sort(), ['ended', 'planned', 'running']);
  const title = await proposals('content/pages/title/fi.md', 'title: \n', 0, 7);
  assert.deepEqual([...title.keys()], []);
});

test('a key tells in Finnish what it is for', async () => {
  const { uri } = await server.open('content/people/hover.yaml', 'name: {given: Juhani, family: Korhonen}\nleft: 1.1.2030\n');
  const { contents } = await server.hover(uri, 1, 1);
  assert.match(contents.value, /^#### Lähtenyt\n\nPäivä, josta alkaen puhelinta ja sähköpostia ei enää näytetä\./);
});
