// The front page of each language.
import { items, link, list } from "../_includes/parts.js";
import { LANGUAGES, WORDS } from "../_includes/words.js";

export const data = {
  layout: "base.11ty.js",
  languages: LANGUAGES,
  pagination: { data: "languages", size: 1, alias: "language" },
  permalink: ({ language }) => `/${language}/`,
};

export function render({ language, collections }) {
  const words = WORDS[language];
  const { releases, programmes } = collections.site.byLanguage[language];
  const all = [...programmes].map(([id, { page }]) => link(`/${language}/programmes/${id}/`, page.data.title));
  return `<h1>${words.site}</h1>
<h2>${words.latest}</h2>
${list(language, releases.slice(0, 10))}
<h2>${words.programmes}</h2>
${items(all, (entry) => entry)}`;
}
