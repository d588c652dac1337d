// The desk and the comparison: they follow the site, the list follows the filter, and keys lead
// from row to row. Without this script all of it works by links and the button.
(() => {
  "use strict";
  const parts = () => [...document.querySelectorAll("[data-part]")];
  const form = document.querySelector(".filter[role=search]");
  let asked = 0;

  // What has changed comes in without a reload: the form and the place in the page stay.
  async function refresh(address) {
    const turn = ++asked;
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const text = await answer.text();
    if (turn !== asked || !answer.ok) return;
    const fresh = new DOMParser().parseFromString(text, "text/html");
    for (const part of parts()) {
      const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (other && other.innerHTML !== part.innerHTML) swap(part, other);
    }
  }

  function swap(part, fresh) {
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    const href = focused && focused.getAttribute("href");
    const open = part.querySelector("details")?.open;
    part.innerHTML = fresh.innerHTML;
    const details = part.querySelector("details");
    if (details && open !== undefined) details.open = open;
    if (!focused) return;
    const again = href && [...part.querySelectorAll("a")].find((link) => link.getAttribute("href") === href);
    (again || part.querySelector("summary") || document.getElementById("list"))?.focus({ preventScroll: true });
  }

  const events = new EventSource("/_preview/events?page=" + encodeURIComponent(location.pathname));
  events.addEventListener("reload", () => refresh(location.href));
  events.addEventListener("problems", () => refresh(location.href));
  addEventListener("pagehide", () => events.close());

  if (!form) return;

  function narrow() {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) asked.set(name, value);
    const address = asked.size ? "/_preview/?" + asked : "/_preview/";
    history.replaceState(null, "", address);
    refresh(address);
  }
  let pause;
  form.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(narrow, 150); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); narrow(); });

  // Keys of one letter can be switched off: they trouble those who speak to their machine.
  const KEPT = "tiedote-shortcuts";
  const shortcuts = document.getElementById("shortcuts");
  shortcuts.closest("[hidden]").hidden = false;
  shortcuts.checked = localStorage.getItem(KEPT) !== "off";
  shortcuts.addEventListener("change", () => localStorage.setItem(KEPT, shortcuts.checked ? "on" : "off"));

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (!shortcuts.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      form.elements.q.focus();
      form.elements.q.select();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });

  function step(by) {
    const titles = [...document.querySelectorAll("a.title")];
    const row = document.activeElement.closest("tr");
    const here = titles.findIndex((title) => title.closest("tr") === row);
    const next = titles[here < 0 ? (by > 0 ? 0 : titles.length - 1) : here + by];
    next?.focus();
  }
})();
