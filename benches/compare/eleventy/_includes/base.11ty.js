// The frame of every page.
import { escape, items, link } from "./parts.js";
import { BASE } from "./site.js";
import { LANGUAGES, WORDS } from "./words.js";

export function render(data) {
  const { page, collections, content, list } = data;
  const language = page.url.slice(1, 3);
  const words = WORDS[language];
  const title = data.title ?? list?.title ?? words[data.named];
  const description = data.description ?? list?.page?.data.description;
  const path = (list?.base ?? page.url).slice(3);
  const others = collections.site.having(path);
  return `<!DOCTYPE html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? `${escape(title)} – ` : ""}${words.site}</title>
${description ? `<meta name="description" content="${escape(description)}">` : ""}
<link rel="canonical" href="${BASE}${page.url}">
${others.map((other) => `<link rel="alternate" hreflang="${WORDS[other].tag}" href="${BASE}/${other}${path}">\n`).join("")}\
<link rel="alternate" hreflang="x-default" href="${BASE}/">
<meta property="og:title" content="${escape(title ?? words.site)}">
<meta property="og:url" content="${BASE}${page.url}">
<meta property="og:site_name" content="${words.site}">
<link rel="alternate" type="application/rss+xml" href="/${language}/index.xml" title="${words.site}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<a href="#main">${words.skip}</a>
<header>
<p>${link(`/${language}/`, words.site)}</p>
<nav aria-label="${words.site}">${navigation(language, words, collections.site)}</nav>
<nav aria-label="${words.languages}">${items(LANGUAGES, (other) => turn(language, other, others, path))}</nav>
</header>
${title ? trail(data, language, words, title) : ""}
<main id="main" tabindex="-1">
${content}
</main>
<footer>
<p>${about(collections.site, language, "accessibility")}</p>
</footer>
</body>
</html>
`;
}

function navigation(language, words, site) {
  const lists = ["releases", "programmes", "ministers", "topics"].map((id) => link(`/${language}/${id}/`, words[id]));
  return items([...lists, about(site, language, "about")], (entry) => entry);
}

function about(site, language, id) {
  const page = site.byUrl.get(`/${language}/${id}/`);
  return link(page.url, page.data.title);
}

/** The page in another language, or else that language's front page. */
function turn(language, other, others, path) {
  const name = other.toUpperCase();
  if (other === language) return `<span aria-current="true">${name}</span>`;
  const { tag } = WORDS[other];
  return `<a href="/${other}${others.includes(other) ? path : "/"}" lang="${tag}" hreflang="${tag}">${name}</a>`;
}

function trail({ list, params }, language, words, title) {
  const home = { url: `/${language}/`, title: words.home };
  const releases = { url: `/${language}/releases/`, title: words.releases };
  const above = [home, ...(list?.trail ?? (params ? [releases] : []))];
  const links = above.map(({ url, title }) => `<li>${link(url, title)}</li>\n`).join("");
  return `<nav aria-label="${words.trail}"><ol>\n${links}<li aria-current="page">${escape(title)}</li>\n</ol></nav>`;
}
