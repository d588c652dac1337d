// The preview's own script: reloads what changed, shows what is wrong, and the editor's bar.
// It lives in a shadow tree, so that neither its styles nor its elements touch the page.
(() => {
  "use strict";
  const { seen } = document.currentScript.dataset;
  const host = document.createElement("div");
  host.id = "tiedote-preview";
  const root = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/_preview/client.css";
  const overlay = element("section", "overlay");
  overlay.hidden = true;
  const bar = element("aside", "bar");
  bar.hidden = true;
  root.append(sheet, overlay, bar);
  // At the end, so that the page's own first link stays the first.
  document.body.append(host);

  function element(name, className, ...inside) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside);
    return made;
  }

  function link({ href, text }, className) {
    const made = element("a", className, text);
    made.href = href;
    return made;
  }

  // The place in the page outlives a reload.
  const place = "tiedote-scroll:" + location.pathname;
  const before = sessionStorage.getItem(place);
  if (before !== null) {
    sessionStorage.removeItem(place);
    scrollTo(0, Number(before));
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

  // Problems that were closed stay so on every page, until they are others.
  const CLOSED = "tiedote-closed";

  function showProblems(problems) {
    overlay.hidden = problems.errors === 0 || sessionStorage.getItem(CLOSED) === problems.text;
    if (problems.errors === 0) sessionStorage.removeItem(CLOSED);
    overlay.lang = problems.lang;
    overlay.replaceChildren();
    if (problems.errors > 0) {
      overlay.setAttribute("role", "alert");
      const close = element("button", "close", problems.close);
      close.addEventListener("click", () => {
        overlay.hidden = true;
        sessionStorage.setItem(CLOSED, problems.text);
      });
      overlay.append(element("h2", "", problems.heading), close, element("pre", "", problems.text));
    }
    showBar();
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !overlay.hidden) overlay.querySelector(".close").click();
  });

  // --- the bar ---

  let shown = "";

  async function showBar() {
    const answer = await fetch("/_preview/page?page=" + encodeURIComponent(location.pathname));
    const text = answer.ok ? await answer.text() : "null";
    if (text === shown) return;
    shown = text;
    const facts = JSON.parse(text);
    bar.hidden = !facts;
    if (!facts) return;
    // Who is at work in the bar stays where they are.
    const focused = root.activeElement?.id;
    bar.lang = facts.lang;
    bar.setAttribute("aria-label", facts.title);
    bar.replaceChildren(panel(facts));
    if (focused) root.getElementById(focused)?.focus();
    makeRoom();
  }

  function panel(facts) {
    const details = element("details", "all");
    const summary = element("summary", "", element("span", "name", facts.title));
    summary.id = "fold";
    for (const told of [facts.as_of, facts.remarks]) if (told) summary.append(" ", element("span", "told", told));
    const inside = element("div", "inside");
    if (facts.page) inside.append(...ofPage(facts.page));
    if (facts.view) inside.append(viewForm(facts.view));
    const links = element("p", "links", link(facts.desk));
    if (facts.page) links.append(" ", link(facts.page.compare));
    inside.append(links);
    details.append(summary, inside);
    return kept(details, "tiedote-bar", matchMedia("(min-width: 110rem)").matches);
  }

  function ofPage(page) {
    const versions = element("ul", "versions");
    versions.setAttribute("aria-label", page.heading);
    versions.append(...page.versions.map(version));
    const told = [page.publication, page.length].filter(Boolean).map((text) => element("p", "", text));
    const parts = [versions, ...told, source(page.source)];
    if (page.list.length) parts.push(element("h2", "", page.warnings), remarks(page.list));
    return parts;
  }

  function version({ name, lang, href, current, marks }) {
    const label = href ? link({ href, text: name }) : element("span", "", name);
    label.lang = lang;
    if (current) label.setAttribute("aria-current", "page");
    const said = marks.map((mark) => element("span", "mark " + mark.name, mark.text));
    return element("li", "", label, " ", ...said.flatMap((mark, n) => (n ? [", ", mark] : [mark])));
  }

  function source({ label, path, href, copy, copied }) {
    const button = element("button", "copy", copy);
    button.id = "copy";
    button.type = "button";
    const said = element("span", "said");
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(path);
      said.textContent = copied;
    });
    // Browsers let a page copy only on this machine or over TLS.
    button.hidden = !navigator.clipboard;
    const file = href ? link({ href, text: path }) : path;
    return element("p", "source", label + ": ", file, " ", button, " ", said);
  }

  function remarks(list) {
    const one = (remark) => {
      const at = remark.path.split("/").pop() + ":" + remark.line;
      const where = remark.href ? link({ href: remark.href, text: at }) : element("span", "", at);
      const item = element("li", remark.is_error ? "error" : "", element("strong", "", remark.severity), " ", where, " ", remark.message);
      if (remark.help) item.append(element("span", "help", remark.help));
      return item;
    };
    const all = element("ul", "remarks");
    all.append(...list.map(one));
    return all;
  }

  function viewForm(view) {
    const form = element("form", "");
    const field = element("fieldset", "");
    field.setAttribute("aria-label", view.legend);
    const moment = element("input", "");
    Object.assign(moment, { type: "datetime-local", id: "moment", value: view.value });
    for (const { value, text, chosen } of view.choices) {
      const radio = element("input", "");
      Object.assign(radio, { type: "radio", name: "view", value, checked: chosen, id: "view-" + value });
      field.append(element("label", "", radio, " " + text));
    }
    moment.addEventListener("input", () => { form.querySelector("#view-at").checked = true; });
    const button = element("button", "", view.apply);
    button.id = "apply";
    field.append(element("p", "moment", element("label", "", element("span", "", view.moment), " ", moment), button));
    form.append(field);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      see(form.querySelector("input:checked")?.value, moment.value);
    });
    const chosen = view.choices.find((choice) => choice.chosen);
    const summary = element("summary", "", view.legend, " ", element("span", "told", chosen.text));
    summary.id = "fold-view";
    return kept(element("details", "view", summary, form), "tiedote-view-open", false);
  }

  // Whether something is folded outlives the page.
  function kept(details, key, open) {
    const folded = sessionStorage.getItem(key);
    details.open = folded === null ? open : folded === "open";
    details.addEventListener("toggle", () => sessionStorage.setItem(key, details.open ? "open" : "folded"));
    return details;
  }

  // The server reads the choice from a cookie of its own, so that addresses stay the site's.
  function see(choice, moment) {
    const value = choice === "public" ? "public" : choice === "at" ? moment : "";
    const age = value ? "" : "; max-age=0";
    document.cookie = `tiedote-view-${location.port || 80}=${value}; SameSite=Strict; path=/${age}`;
    reload();
  }

  // What has the focus must not lie under the bar (WCAG 2.4.11): the page scrolls above it, and
  // has room for its own end there.
  function makeRoom() {
    const height = bar.hidden ? 0 : Math.ceil(bar.getBoundingClientRect().height);
    const room = height ? height + 24 + "px" : "";
    document.documentElement.style.scrollPaddingBottom = room;
    document.body.style.paddingBottom = room;
  }
  new ResizeObserver(makeRoom).observe(bar);

  // Browsers keep few connections to a server: a tab that nobody sees lets its own go, and asks
  // again when it is seen, saying what it has.
  const asked = new URLSearchParams({ page: location.pathname });
  if (seen) asked.set("seen", seen);
  let events;

  function listen() {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/_preview/events?" + asked);
    events.addEventListener("reload", reload);
    events.addEventListener("moved", (event) => location.replace(event.data));
    events.addEventListener("sheets", (event) => swapSheets(JSON.parse(event.data)));
    events.addEventListener("problems", (event) => showProblems(JSON.parse(event.data)));
  }
  document.addEventListener("visibilitychange", listen);
  listen();
})();
