// Every page's address, with those in other languages: a file for each language, and one that names them.
import { BASE } from "../_includes/site.js";
import { LANGUAGES, WORDS } from "../_includes/words.js";

export const data = {
  layout: null,
  sitemaps: ["", ...LANGUAGES],
  pagination: { data: "sitemaps", size: 1, alias: "language" },
  permalink: ({ language }) => (language ? `/${language}/sitemap.xml` : "/sitemap.xml"),
};

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const SPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

export function render({ language, collections }) {
  if (!language) {
    const parts = LANGUAGES.map((each) => `<sitemap><loc>${BASE}/${each}/sitemap.xml</loc></sitemap>\n`);
    return `${HEAD}<sitemapindex ${SPACES}>\n${parts.join("")}</sitemapindex>\n`;
  }
  const { site, lists } = collections;
  const written = [...site.byUrl.keys()].filter((url) => url.startsWith(`/${language}/`));
  const firsts = lists.filter(({ url, base }) => url === base && url.startsWith(`/${language}/`)).map(({ url }) => url);
  const all = [`/${language}/`, ...firsts, ...written];
  return `${HEAD}<urlset ${SPACES}>\n${all.map((url) => entry(site, url)).join("")}</urlset>\n`;
}

function entry(site, url) {
  const path = url.slice(3);
  const other = (language) =>
    `<xhtml:link rel="alternate" hreflang="${WORDS[language].tag}" href="${BASE}/${language}${path}"/>`;
  return `<url><loc>${BASE}${url}</loc>${site.having(path).map(other).join("")}</url>\n`;
}
