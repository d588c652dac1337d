// What is shown in place of a page that is not there.
import { link } from "../_includes/parts.js";
import { LANGUAGES, WORDS } from "../_includes/words.js";

export const data = {
  layout: "base.11ty.js",
  named: "missing",
  languages: LANGUAGES,
  pagination: { data: "languages", size: 1, alias: "language" },
  permalink: ({ language }) => `/${language}/404.html`,
};

export function render({ language }) {
  const words = WORDS[language];
  return `<h1>${words.missing}</h1>\n<p>${link(`/${language}/`, words.home)}</p>`;
}
