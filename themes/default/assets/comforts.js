// Copy the link, share by mail, print: made here, so that without a script they are absent.
const bar = document.querySelector('.comforts');

function add(element, words, act) {
  element.textContent = words;
  if (act) {
    element.type = 'button';
    element.addEventListener('click', act);
  }
  bar.append(element);
}

if (bar) {
  const { copy, copied, mail, print } = bar.dataset;
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector('h1').innerText.trim();
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  if (navigator.clipboard) {
    add(document.createElement('button'), copy, async () => {
      await navigator.clipboard.writeText(address);
      told.textContent = copied;
      setTimeout(() => { told.textContent = ''; }, 6000);
    });
  }
  const link = document.createElement('a');
  link.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n\n${address}\n`)}`;
  add(link, mail);
  add(document.createElement('button'), print, () => window.print());
  bar.append(told);
  bar.hidden = false;
}
