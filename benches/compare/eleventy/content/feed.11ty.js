// A feed for each language.
import { escape } from "../_includes/parts.js";
import { BASE } from "../_includes/site.js";
import { LANGUAGES, WORDS } from "../_includes/words.js";

const SIZE = 25;

export const data = {
  layout: null,
  languages: LANGUAGES,
  pagination: { data: "languages", size: 1, alias: "language" },
  permalink: ({ language }) => `/${language}/index.xml`,
};

export function render({ language, collections }) {
  const words = WORDS[language];
  const { releases } = collections.site.byLanguage[language];
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>${words.site}</title>
<link>${BASE}/${language}/</link>
<description>${words.releases}</description>
<language>${words.tag}</language>
${releases.slice(0, SIZE).map(entry).join("\n")}
</channel></rss>
`;
}

function entry({ url, date, data }) {
  return `<item><title>${escape(data.title)}</title><link>${BASE}${url}</link><guid>${BASE}${url}</guid>\
<pubDate>${date.toUTCString()}</pubDate><description>${escape(data.description)}</description></item>`;
}
