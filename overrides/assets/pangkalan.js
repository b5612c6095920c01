// What a page does better with a script. Everything readable, dialable and shareable works without it.
// Nothing is stored, nothing is sent.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Ageing: a static page does not know what day it is. Dates are compared as they are written: 2026-11-23.
export function todayInJakarta(now = new Date()) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

function tellOverdueReviews(today) {
  for (const element of all("[data-due]")) {
    if (element.dataset.due && element.dataset.due < today) {
      element.textContent = element.dataset.overdue;
      element.classList.add("late");
    }
  }
}

// Where a page speaks of a service: items of a list that link to its page, and on its own page the first box.
function placesOf(service) {
  const own = location.pathname.endsWith(`/layanan/${service}/`);
  const items = all("main li").filter((item) => all(":scope > p a, :scope > a", item).some((link) => link.pathname.endsWith(`/layanan/${service}/`)));
  return own ? [...items, ...all("main .help").slice(0, 1)] : items;
}

function ageServices(today) {
  const words = document.getElementById("_umur")?.dataset;
  for (const { dataset } of all("[data-service]")) {
    const { service, validUntil, linkUntil } = dataset;
    if (validUntil && validUntil < today) placesOf(service).forEach((place) => dropMark(place, words));
    if (linkUntil && linkUntil < today) placesOf(service).forEach(dropLinks);
  }
}

function dropMark(place, words) {
  const mark = place.querySelector(":scope > p > em > strong");
  const heading = place.querySelector(":scope > h2");
  if (mark) mark.replaceWith(words.mark);
  else {
    if (heading) heading.textContent = words.heading;
    (heading ? place.lastElementChild : place).append(` ${words.mark}`);
  }
}

// Numbers of three digits belong to the state and stay; any other may have got a new owner.
function dropLinks(place) {
  for (const link of all('a[href^="tel:"], a[href^="https://wa.me/"]', place)) {
    if (!/^tel:1\d\d$/.test(link.getAttribute("href"))) link.replaceWith(...link.childNodes);
  }
}

// Quick exit: blank the page first, leave no entry behind that "back" would open. The history of the phone stays.
function watchExit(link) {
  const told = document.querySelector("[data-exit-told]");
  let presses = 0;
  let timer;
  const forget = () => { presses = 0; told.textContent = ""; };
  const leave = () => {
    document.documentElement.classList.add("leaving");
    document.title = "...";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    clearTimeout(timer);
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) return forget();
    presses += 1;
    if (presses === 3) return leave();
    told.textContent = presses === 1 ? link.dataset.afterOne : link.dataset.afterTwo;
    timer = setTimeout(forget, 5000);
  });
  addEventListener("pageshow", (event) => { if (event.persisted) document.documentElement.classList.remove("leaving"); });
}

// The code for paper is not fetched for a screen; a printer must not come before it.
const fetchCodes = () => Promise.all(all(".code img").map((code) => { code.loading = "eager"; return code.decode().catch(() => {}); }));

function offerSharing() {
  const address = document.querySelector('link[rel="canonical"]').href;
  const title = document.querySelector("h1").textContent;
  const offer = (selector, possible, act) => {
    const button = document.querySelector(selector);
    if (!button || !possible) return;
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  };
  offer("[data-share]", navigator.share, () => navigator.share({ title, url: address }).catch(() => {}));
  offer("[data-copy]", navigator.clipboard, async (button) => {
    await navigator.clipboard.writeText(address);
    button.textContent = button.dataset.copy;
  });
  offer("[data-print]", true, () => fetchCodes().then(() => print()));
  // Who has a mouse may print from the menu of the browser.
  if (matchMedia("(pointer: fine)").matches) fetchCodes();
}

// Steps can be ticked while reading; ticks are gone with the page.
function offerTicks(list) {
  list.classList.add("ticked");
  [...list.children].forEach((step, index) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    step.id ||= `_langkah-${index + 1}`;
    box.setAttribute("aria-labelledby", step.id);
    box.addEventListener("change", () => step.classList.toggle("done", box.checked));
    step.append(box);
  });
}

const today = todayInJakarta();
tellOverdueReviews(today);
ageServices(today);
all("[data-exit]").forEach(watchExit);
all("#langkah + ol, #steps + ol").forEach(offerTicks);
offerSharing();
if (document.getElementById("_istilah")) import("./istilah.js");
