// Loads the search when its field is used; "/" goes to the field.
const form = document.querySelector("[data-search]");
const field = form.querySelector("input");
const at = location.pathname;
let loading, search;
const load = async () => {
  const coming = {};
  for (const path of [`${document.documentElement.lang}/core.json`, "danger.json"]) {
    (coming[path] = fetch(new URL(`search/${path}`, import.meta.url))).catch(() => {});
  }
  const module = await import("./search/search.js");
  if (document.readyState === "loading") await new Promise((tell) => { document.onreadystatechange = tell; });
  search = module;
  search.start(form, import.meta.url, coming);
};
const begin = () => (loading ||= load().catch((error) => { loading = null; throw error; }));
const tryToBegin = () => begin().catch(() => {});
form.addEventListener("focusin", tryToBegin);
form.addEventListener("submit", (event) => {
  if (search) return;
  event.preventDefault();
  begin().then(() => form.requestSubmit(), () => {
    const there = new URL(`hasil/#${new URLSearchParams({ q: field.value })}`, form.action);
    location = there;
    if (there.pathname === at) location.reload();
  });
});
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  field.focus();
});
// Results stand where another page was.
addEventListener("popstate", () => { if (location.pathname !== (search?.at ?? at)) location.reload(); });
if (document.body.matches(".kind-cari") && /[?#]q=/.test(location)) tryToBegin();
