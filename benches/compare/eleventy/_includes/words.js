// Words of the interface, and dates, in each language.
export const LANGUAGES = ["fi", "sv", "en"];

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

export const WORDS = {
  fi: {
    tag: "fi",
    site: "Mittaussivusto",
    skip: "Hyppää sisältöön",
    home: "Etusivu",
    releases: "Tiedotteet",
    programmes: "Ohjelmat",
    ministers: "Ministerit",
    topics: "Aiheet",
    languages: "Kieli",
    trail: "Sijainti",
    contacts: "Lisätietoja",
    phone: "puh.",
    links: "Katso myös",
    related: "Muita tiedotteita samasta aiheesta",
    latest: "Uusimmat tiedotteet",
    newer: "Uudempia",
    older: "Vanhempia",
    missing: "Sivua ei löydy",
    time: (day, month, year, clock) => `${day}.${month + 1}.${year} klo ${clock}`,
  },
  sv: {
    tag: "sv-FI",
    site: "Mätningswebbplats",
    skip: "Hoppa till innehåll",
    home: "Framsida",
    releases: "Pressmeddelanden",
    programmes: "Program",
    ministers: "Ministrar",
    topics: "Ämnen",
    languages: "Språk",
    trail: "Plats",
    contacts: "Ytterligare information",
    phone: "tfn",
    links: "Se även",
    related: "Andra meddelanden om samma ämne",
    latest: "Senaste meddelanden",
    newer: "Nyare",
    older: "Äldre",
    missing: "Sidan hittades inte",
    time: (day, month, year, clock) => `${day}.${month + 1}.${year} kl. ${clock}`,
  },
  en: {
    tag: "en",
    site: "Site for measurements",
    skip: "Skip to content",
    home: "Front page",
    releases: "Press releases",
    programmes: "Programmes",
    ministers: "Ministers",
    topics: "Topics",
    languages: "Language",
    trail: "Breadcrumb",
    contacts: "Inquiries",
    phone: "tel.",
    links: "See also",
    related: "Other releases on the same topics",
    latest: "Latest releases",
    newer: "Newer",
    older: "Older",
    missing: "Page not found",
    time: (day, month, year, clock) => `${day} ${MONTHS[month]} ${year} at ${clock}`,
  },
};

/** A moment as people read it. Front matter has local time without a zone, which Eleventy takes for UTC. */
export function shown(language, date) {
  const clock = date.toISOString().slice(11, 16).replace(":", ".");
  return WORDS[language].time(date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear(), clock);
}

/** A moment as machines read it, with Finland's offset. */
export function exact(date) {
  return `${date.toISOString().slice(0, 19)}${isSummer(date) ? "+03:00" : "+02:00"}`;
}

/** Summer time lasts from March's last Sunday to October's; nothing is published in the night of the change. */
function isSummer(date) {
  const month = date.getUTCMonth();
  const nextSunday = date.getUTCDate() + ((7 - date.getUTCDay()) % 7 || 7);
  const changed = nextSunday > 31;
  return (month > 2 && month < 9) || (month === 2 && changed) || (month === 9 && !changed);
}
