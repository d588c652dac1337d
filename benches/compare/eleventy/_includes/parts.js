// Pieces of pages that more than one template needs.
import { WORDS, exact, shown } from "./words.js";

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}

export function link(url, title) {
  return `<a href="${url}">${escape(title)}</a>`;
}

/** `each` made one list's entries. */
export function items(all, each) {
  return `<ul>\n${all.map((item) => `<li>${each(item)}</li>\n`).join("")}</ul>`;
}

export function time(language, date) {
  return `<time datetime="${exact(date)}">${shown(language, date)}</time>`;
}

export function list(language, releases) {
  return items(releases, (release) => `${link(release.url, release.data.title)} ${time(language, release.date)}`);
}

export function organisations(language, ids, all) {
  return `<p>${ids.map((id) => escape(all[id][language])).join(", ")}</p>`;
}

export function links(language, all) {
  return section(WORDS[language].links, items(all, ({ text, url }) => link(url, text)));
}

export function contacts(language, ids, people) {
  const words = WORDS[language];
  const contact = (id) => {
    const { name, title, phone, email } = people[id];
    const number = phone.replaceAll(" ", "").replace(/^0/, "+358");
    const call = `${words.phone} <a href="tel:${number}">${phone}</a>`;
    return `${escape(name)}, ${escape(title[language])}, ${call}, ${email.replace("@", "(at)")}`;
  };
  return section(words.contacts, items(ids, contact));
}

function section(title, content) {
  return `<section>\n<h2>${title}</h2>\n${content}\n</section>`;
}
