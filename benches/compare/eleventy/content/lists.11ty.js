// Every page of every list: archives, topics, ministers, programmes.
import { contacts, escape, items, link, links, list, organisations } from "../_includes/parts.js";
import { WORDS } from "../_includes/words.js";

export const data = {
  layout: "base.11ty.js",
  pagination: { data: "collections.lists", size: 1, alias: "list" },
  permalink: ({ list }) => list.url,
};

export function render({ list: shown, people, organisations: all }) {
  const language = shown.url.slice(1, 3);
  const title = `<h1>${escape(shown.title)}</h1>`;
  if (shown.heads) return `${title}\n${items(shown.heads, (head) => link(head.url, head.title))}`;
  const { params } = shown.page?.data ?? {};
  return `${title}
${params ? programme(language, shown.page, people, all) : ""}
${shown.page ? `<h2>${WORDS[language].releases}</h2>` : ""}
${list(language, shown.items)}
${shown.count > 1 ? steps(WORDS[language], shown) : ""}`;
}

function programme(language, { data, content }, people, all) {
  return `${organisations(language, data.params.organisations, all)}
<p>${escape(data.description)}</p>
${content}
${links(language, data.params.links)}
${contacts(language, data.params.contacts, people)}`;
}

function steps(words, { number, count, newer, older }) {
  const entries = [
    newer && `<a rel="prev" href="${newer}">${words.newer}</a>`,
    `${number} / ${count}`,
    older && `<a rel="next" href="${older}">${words.older}</a>`,
  ];
  return `<nav aria-label="1–${count}">${items(entries.filter(Boolean), (entry) => entry)}</nav>`;
}
