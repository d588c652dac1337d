// Pages of lists, each with what it shows: Eleventy pages through one list only, so all are laid end to end.
import { TERMS } from "./site.js";
import { LANGUAGES, WORDS } from "./words.js";

const SIZE = 25;

export function lists(site) {
  return LANGUAGES.flatMap((language) => ofLanguage(site.byLanguage[language], language));
}

function ofLanguage(pages, language) {
  const words = WORDS[language];
  const archive = paged(`/${language}/releases/`, [], words.releases, pages.releases);
  const terms = TERMS.flatMap((folder) => {
    const base = `/${language}/${folder}/`;
    const heads = [...pages[folder].values()].map(({ page }) => ({ title: page.data.title, url: address(base, page) }));
    const index = { url: base, base, trail: [], title: words[folder], heads };
    const trail = [{ url: base, title: words[folder] }];
    const each = [...pages[folder].values()].flatMap(({ page, releases }) =>
      paged(address(base, page), trail, page.data.title, releases.map((place) => pages.releases[place]), page),
    );
    return [index, ...each];
  });
  return [...archive, ...terms];
}

function address(base, page) {
  return `${base}${page.fileSlug}/`;
}

/** The pages of one list; the page whose releases they are goes with each. */
function paged(base, trail, title, releases, page) {
  const count = Math.max(1, Math.ceil(releases.length / SIZE));
  const url = (number) => (number === 1 ? base : `${base}page/${number}/`);
  return Array.from({ length: count }, (_, i) => ({
    url: url(i + 1),
    base,
    trail,
    title,
    page,
    items: releases.slice(i * SIZE, (i + 1) * SIZE),
    number: i + 1,
    count,
    newer: i > 0 ? url(i) : undefined,
    older: i + 1 < count ? url(i + 2) : undefined,
  }));
}
