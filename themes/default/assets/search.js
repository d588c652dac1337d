// The search page. It asks the parts of the index, each made by itself, as one; all words come from the page.

const STEP = 10; // results shown at a time
const AROUND = 30; // words of an excerpt
const PAUSE = 200; // milliseconds without a key before typing is a question

const form = document.querySelector('.search-form');
const found = document.querySelector('.found');
const archive = document.querySelector('.archive');
const [status, list, more] = ['[role="status"]', 'ol', 'button'].map((part) => found?.querySelector(part));
const choices = [...(form?.querySelectorAll('select') ?? [])];
const chosen = form?.querySelector('.chosen');

let engine; // promised when it is first wanted
let shown = []; // what was found for the last question
let asking = 0; // counts the questions: only the last one is answered

function start() {
  engine ??= open(form.dataset.parts.split(' '));
  // A question on a bad line may be asked again.
  engine.catch(() => { engine = undefined; });
  return engine;
}

async function open(parts) {
  // The oldest part is the one that a reader who comes again has already.
  const oldest = parts[0];
  const [pagefind, language, text] = await Promise.all([
    import(`${oldest}pagefind.js`), import(`${oldest}stem.js`), fetch(`${oldest}stems.txt`).then((answer) => answer.text()),
  ]);
  const [newest, ...others] = [...parts].reverse();
  // What an address says never changes; a worker would need a policy of its own.
  const options = { metaCacheTag: 'v', ranking: { metaWeights: { title: 8 } } };
  const index = pagefind.createInstance({ basePath: newest, noWorker: true, ...options });
  await Promise.all(others.map((part) => index.mergeIndex(part, options)));
  const rules = language.rules(text);
  return { index, asked: (question) => language.asked(rules, question) };
}

/** Everything with all of the words; after it everything with words that begin so. */
async function ask({ index, asked }, question, filters) {
  if (!question.trim()) return (await index.search(null, { filters, sort: { date: 'desc' } })).results;
  const { whole, begun } = asked(question);
  const results = new Map();
  for (const term of new Set([whole, begun])) {
    const answer = term ? (await index.search(term, { filters })).results : [];
    for (const result of answer) if (!results.has(result.id)) results.set(result.id, result);
  }
  return [...results.values()];
}

async function answer() {
  const turn = ++asking;
  const question = form.elements.q.value;
  const filters = Object.fromEntries(choices.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const narrowed = Object.keys(filters).length;
  const asks = question.trim() !== '' || narrowed > 0;
  // The filters may be folded away, so what is chosen there is told outside.
  if (chosen) chosen.textContent = narrowed ? form.dataset.chosen.replace('{n}', narrowed) : '';
  if (asks) {
    try {
      const results = await ask(await start(), question, filters);
      if (turn !== asking) return;
      shown = results;
      const first = await Promise.all(results.slice(0, STEP).map(entry));
      if (turn !== asking) return;
      list.replaceChildren(...first);
      tell(results.length);
    } catch (problem) {
      if (turn !== asking) return;
      console.warn(problem);
      shown = [];
      list.replaceChildren();
      status.textContent = form.dataset.failed;
    }
  }
  more.hidden = !asks || list.children.length >= shown.length;
  found.hidden = !asks;
  archive.hidden = asks && shown.length > 0;
}

function tell(count) {
  const number = count.toLocaleString(document.documentElement.lang);
  status.textContent = count ? form.dataset.count.replace('{n}', number) : form.dataset.none;
}

/** A result as an entry of the list. */
async function entry(result) {
  const { url, meta, content, locations } = await result.data();
  const item = document.createElement('li');
  const link = add(add(item, 'h3'), 'a', meta.title);
  link.href = url;
  const facts = add(item, 'p', meta.type);
  facts.className = 'label';
  if (meta.time) {
    facts.append(' · ');
    add(facts, 'time', meta.time).dateTime = meta.datetime;
  }
  excerpt(add(item, 'p'), content.split(' '), new Set(locations));
  return item;
}

/** The words around the place with most of what was asked for, which are marked. */
function excerpt(paragraph, words, places) {
  const near = (place) => [...places].filter((other) => other >= place && other < place + AROUND).length;
  const best = [...places].reduce((best, place) => (near(place) > near(best) ? place : best), Math.min(...places, words.length));
  const from = places.size ? Math.max(0, best - 6) : 0;
  if (from > 0) paragraph.append('… ');
  words.slice(from, from + AROUND).forEach((word, n) => {
    if (n > 0) paragraph.append(' ');
    if (places.has(from + n)) add(paragraph, 'mark', word);
    else paragraph.append(word);
  });
  if (from + AROUND < words.length) paragraph.append(' …');
}

function add(parent, name, text = '') {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** The address says what is asked, so that it can be sent on. */
function address() {
  const asked = [...new FormData(form)].filter(([, value]) => value.trim() !== '');
  return `${location.pathname}${asked.length ? `?${new URLSearchParams(asked)}` : ''}`;
}

function read() {
  const asked = new URLSearchParams(location.search);
  for (const field of [form.elements.q, ...choices]) field.value = asked.get(field.name) ?? '';
  // A value that is not to choose from leaves a list empty.
  for (const choice of choices) if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  answer();
}

function changed() {
  history.replaceState(null, '', address());
  answer();
}

if (form) {
  let pause;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    history.pushState(null, '', address());
    answer();
  });
  form.addEventListener('reset', () => setTimeout(() => { form.elements.q.focus(); changed(); }));
  form.elements.q.addEventListener('focus', start, { once: true });
  form.elements.q.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(changed, PAUSE);
  });
  for (const choice of choices) choice.addEventListener('change', changed);
  more.addEventListener('click', async () => {
    const turn = asking;
    const next = await Promise.all(shown.slice(list.children.length, list.children.length + STEP).map(entry));
    if (turn !== asking) return;
    list.append(...next);
    more.hidden = list.children.length >= shown.length;
    next[0]?.querySelector('a').focus();
  });
  addEventListener('popstate', read);
  read();
}
