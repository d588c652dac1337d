// What lists and templates ask of all pages: found once, from Eleventy's collection of them.
import { LANGUAGES } from "./words.js";

export const BASE = "https://www.example.fi";
export const TERMS = ["topics", "ministers", "programmes"];

const RELATED = 5;
// What a common topic and a common programme count, as in the theme for Hugo.
const WEIGHTS = { topics: 100, programmes: 80 };

/** The written pages by language and by address. */
export function site(all) {
  const written = all.filter((page) => page.inputPath.endsWith(".md"));
  const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, ofLanguage(written, language)]));
  const byUrl = new Map(written.filter((page) => page.url).map((page) => [page.url, page]));
  /** Whether a language has the page of a path: a written one or a list. */
  const has = (language, path) => {
    const [, folder, id] = path.split("/");
    const terms = byLanguage[language][folder];
    return !id || (TERMS.includes(folder) ? terms.has(id) : byUrl.has(`/${language}${path}`));
  };
  return { byLanguage, byUrl, having: (path) => LANGUAGES.filter((language) => has(language, path)) };
}

function ofLanguage(all, language) {
  const inside = (folder) => all.filter((page) => page.inputPath.startsWith(`./content/${language}/${folder}/`));
  const releases = inside("releases").sort((a, b) => b.date - a.date || compare(a.data.title, b.data.title));
  const pages = { releases };
  for (const folder of TERMS) {
    const heads = inside(folder).map((page) => [page.fileSlug, { page, releases: [] }]);
    pages[folder] = new Map(heads.sort((a, b) => compare(a[1].page.data.title, b[1].page.data.title)));
  }
  releases.forEach((release, place) => {
    for (const folder of TERMS) {
      for (const id of release.data[folder]) pages[folder].get(id).releases.push(place);
    }
  });
  pages.places = new Map(releases.map((release, place) => [release.url, place]));
  pages.scores = new Uint16Array(releases.length);
  return pages;
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

/** The releases that have most in common with that one; of equal ones the newest. */
export function related(pages, url) {
  const { places, releases, scores } = pages;
  const self = places.get(url);
  const touched = [];
  for (const [folder, weight] of Object.entries(WEIGHTS)) {
    for (const id of releases[self].data[folder]) {
      for (const place of pages[folder].get(id).releases) {
        if (scores[place] === 0) touched.push(place);
        scores[place] += weight;
      }
    }
  }
  const best = [];
  for (const place of touched) {
    if (place !== self) insert(best, place, (a, b) => scores[b] - scores[a] || a - b);
  }
  for (const place of touched) scores[place] = 0;
  return best.map((place) => releases[place]);
}

/** Keeps the best few in order, without sorting the rest. */
function insert(best, place, order) {
  if (best.length === RELATED && order(best[RELATED - 1], place) < 0) return;
  const at = best.findIndex((other) => order(place, other) < 0);
  best.splice(at < 0 ? best.length : at, 0, place);
  if (best.length > RELATED) best.pop();
}
