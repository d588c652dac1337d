// The preview's own script: reloads what changed, shows what is wrong, and the editor's bar.
// It lives in a shadow tree, so that neither its styles nor its elements touch the page.
(() => {
  "use strict";
  const host = document.createElement("div");
  host.id = "tiedote-preview";
  const root = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/_preview/client.css";
  const overlay = element("section", "overlay");
  overlay.hidden = true;
  const bar = element("aside", "bar");
  root.append(sheet, overlay, bar);
  document.body.prepend(host);

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // The place in the page outlives a reload.
  const place = "tiedote-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    scrollTo(0, Number(kept));
  }

  function reload() {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  }

  function swapSheets(addresses) {
    const links = document.querySelectorAll('link[rel="stylesheet"]');
    addresses.forEach((address, n) => {
      if (links[n] && links[n].getAttribute("href") !== address) links[n].href = address;
    });
  }

  function showProblems(problems) {
    overlay.hidden = problems.errors === 0;
    overlay.replaceChildren();
    if (problems.errors > 0) {
      overlay.setAttribute("role", "alert");
      const close = element("button", "close", problems.close);
      close.addEventListener("click", () => { overlay.hidden = true; });
      overlay.append(element("h2", "", problems.heading), close, element("pre", "", problems.text));
    }
    showBar();
  }

  const folded = "tiedote-folded";

  async function showBar() {
    const answer = await fetch("/_preview/page?page=" + encodeURIComponent(location.pathname));
    if (!answer.ok) return;
    const facts = await answer.json();
    bar.replaceChildren();
    bar.setAttribute("aria-label", facts.title);
    const details = element("details", "");
    details.open = sessionStorage.getItem(folded) === null;
    details.addEventListener("toggle", () => {
      if (details.open) sessionStorage.removeItem(folded);
      else sessionStorage.setItem(folded, "1");
    });
    details.append(element("summary", "", facts.title));
    const versions = element("ul", "versions");
    for (const version of facts.versions) {
      const line = element("li", version.current ? "current" : "");
      const name = element(version.href ? "a" : "span", "", version.name);
      if (version.href) name.href = version.href;
      name.lang = version.lang;
      line.append(name, " ", element("span", "state", version.state));
      versions.append(line);
    }
    if (facts.versions.length) details.append(versions);
    for (const text of [facts.publication, facts.length, facts.source, facts.as_of]) {
      if (text) details.append(element("p", "", text));
    }
    if (facts.warnings) details.append(element("pre", "", facts.warnings));
    bar.append(details);
  }

  const events = new EventSource("/_preview/events?page=" + encodeURIComponent(location.pathname));
  events.addEventListener("reload", reload);
  events.addEventListener("sheets", (event) => swapSheets(JSON.parse(event.data)));
  events.addEventListener("problems", (event) => showProblems(JSON.parse(event.data)));
})();
