// Makes the pages quicker to use. Everything works without it: what is done here is also a link or a form.

const main = () => document.getElementById('main');

/** Shows another page in the place of this one's content, and keeps the reader where he was. */
let asked = 0;
function show(address, how) {
  return swap(address, how).catch(() => location.assign(address));
}
async function swap(address, { push = true, focus = null } = {}) {
  const turn = ++asked;
  const response = await fetch(address, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (turn !== asked) return;
  const fresh = page.getElementById('main');
  if (!fresh) { location.assign(address); return; }
  document.title = page.title;
  const bar = document.querySelector('.knowing'), other = page.querySelector('.knowing');
  if (bar && other) bar.replaceWith(other);
  main().replaceWith(fresh);
  // What leads to the same answer in other forms, and cites it.
  document.querySelector('body > footer').replaceWith(page.querySelector('body > footer'));
  document.querySelectorAll('link[rel=alternate]').forEach(it => it.remove());
  document.head.append(...page.querySelectorAll('link[rel=alternate]'));
  if (push) history.pushState({}, '', response.url); else history.replaceState({}, '', response.url);
  here = location.pathname + location.search;
  enhance(main());
  if (focus) document.querySelector(focus)?.focus({ preventScroll: true });
  document.getElementById('said').textContent = document.title;
}
// A place on this page is no other page.
let here = location.pathname + location.search;
addEventListener('popstate', () => {
  if (location.pathname + location.search !== here) show(location.href, { push: false });
});

document.addEventListener('click', event => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const mark = event.target.closest('[data-event]');
  if (mark && !mark.closest('figure')?.dragged) { location.assign(addressOf(mark.dataset.event)); return; }
  const why = event.target.closest('a[data-why]');
  if (why) { event.preventDefault(); explain(why).catch(() => location.assign(why.href)); return; }
  const link = event.target.closest('[data-swap] a[href]');
  if (link) {
    event.preventDefault();
    show(link.href, { focus: link.dataset.step && `[data-step="${CSS.escape(link.dataset.step)}"]` });
  }
});
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('form[data-swap]') && form.method === 'get') {
    event.preventDefault();
    show(`${form.action}?${new URLSearchParams(new FormData(form))}`, { focus: '#date' });
  }
});

const knownAt = () => new URLSearchParams(location.search).get('knownAt');
function addressOf(event) {
  return `/events/${encodeURIComponent(event)}${knownAt() ? `?knownAt=${encodeURIComponent(knownAt())}` : ''}`;
}

/** Why a value is so, beside the value. */
async function explain(link) {
  const response = await fetch(link.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const answer = page.getElementById('main');
  if (!answer) { location.assign(link.href); return; }
  const box = document.createElement('dialog');
  box.setAttribute('aria-label', 'Why this is so');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'second close';
  close.textContent = 'Close';
  close.addEventListener('click', () => box.close());
  box.append(close, ...answer.childNodes);
  box.addEventListener('click', event => { if (event.target === box) box.close(); });
  box.addEventListener('close', () => { box.remove(); link.focus(); });
  document.body.append(box);
  box.showModal();
}

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = 86400000;

function slide(box) {
  const range = box.querySelector('input');
  const said = () => words.format(new Date(range.value * DAY));
  const tell = () => {
    range.setAttribute('aria-valuetext', said());
    const day = document.querySelector('h1 time');
    if (day) day.textContent = said();
  };
  let waiting;
  range.addEventListener('input', () => {
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(() => show(
      box.dataset.address.replace('DAY', new Date(range.value * DAY).toISOString().slice(0, 10)),
      { push: false, focus: '#slide' }), 120);
  });
  tell();
  box.hidden = false;
}

/** A drawing on a line of time: keys follow the links beside it, dragging chooses a span. */
function zoom(figure) {
  figure.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const link = [...document.querySelectorAll('.zoom [data-key]')]
      .find(it => it.dataset.key === (event.key === '=' ? '+' : event.key));
    if (link) { event.preventDefault(); show(link.href, { focus: '[data-zoom]' }); }
  });
  const svg = figure.querySelector('svg');
  const day = event => {
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse()).x;
    const from = Date.parse(svg.dataset.from), to = Date.parse(svg.dataset.to);
    const share = (place - svg.dataset.left) / (svg.dataset.right - svg.dataset.left);
    return new Date(from + Math.min(1, Math.max(0, share)) * (to - from)).toISOString().slice(0, 10);
  };
  figure.addEventListener('pointerdown', event => {
    if (event.button || event.pointerType === 'touch' || !svg.dataset.left) return;
    figure.classList.add('choosing');
    addEventListener('pointerup', end => {
      figure.classList.remove('choosing');
      if (Math.abs(end.clientX - event.clientX) <= 12) return;
      const [from, to] = [day(event), day(end)].sort();
      const chosen = new URL(figure.dataset.address, location.href);
      chosen.searchParams.set('from', from);
      chosen.searchParams.set('to', to);
      show(chosen, { focus: '[data-zoom]' });
      figure.dragged = true;
    }, { once: true });
  });
  document.querySelector('[data-help]').hidden = false;
}

/** What is folded is printed with the rest. */
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('main details:not([open])')];
  unfolded.forEach(it => { it.open = true; });
});
addEventListener('afterprint', () => unfolded.forEach(it => { it.open = false; }));

function enhance(root) {
  root.querySelectorAll('[data-slide]').forEach(slide);
  root.querySelectorAll('[data-zoom]').forEach(zoom);
}
enhance(document);
