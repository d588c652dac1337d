// A release, or a page by itself.
import { contacts, escape, items, link, links, list, organisations, time } from "./parts.js";
import { related, TERMS } from "./site.js";
import { WORDS } from "./words.js";

export const data = { layout: "base.11ty.js" };

export function render(data) {
  const { title, description, content, params } = data;
  const language = data.page.url.slice(1, 3);
  return `<article>
<h1>${escape(title)}</h1>
${params ? facts(language, data) : ""}
<p>${escape(description)}</p>
${content}
${params ? parts(language, data) : ""}
</article>`;
}

function facts(language, { page, params, organisations: all }) {
  return `${organisations(language, params.organisations, all)}
<p>${time(language, page.date)}</p>
<p>${params.genre} ${params.number}</p>`;
}

function parts(language, data) {
  const { page, params, people, collections } = data;
  const pages = collections.site.byLanguage[language];
  const terms = TERMS.flatMap((folder) => data[folder].map((id) => [`/${language}/${folder}/${id}/`, pages[folder].get(id)]));
  const see = params.see.map((url) => `<p>${link(url, collections.site.byUrl.get(url).data.title)}</p>\n`);
  return `${links(language, params.links)}
${contacts(language, params.contacts, people)}
${items(terms, ([url, term]) => link(url, term.page.data.title))}
${see.join("")}<h2>${WORDS[language].related}</h2>
${list(language, related(pages, page.url))}`;
}
