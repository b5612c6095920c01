// Loads the search when its field is first used; "/" goes to the field.
const form = document.querySelector("[data-search]");
let at = location.pathname;
let loading, ready;
const load = async () => {
  const coming = {};
  for (const [path, cache] of [[`${document.documentElement.lang}/core.json`, "no-cache"], ["danger.json", "default"]]) {
    (coming[path] = fetch(new URL(`search/${path}`, import.meta.url), { cache })).catch(() => {});
  }
  const { start } = await import("./search/search.js");
  ready = true;
  start(form, import.meta.url, coming, () => { at = location.pathname; });
};
const begin = () => (loading ||= load().catch((error) => { loading = null; throw error; }));
const tryToBegin = () => begin().catch(() => {});
form.addEventListener("focusin", tryToBegin);
form.addEventListener("submit", (event) => {
  if (ready) return;
  event.preventDefault();
  begin().then(() => form.requestSubmit(), () => form.submit());
});
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  form.q.focus();
});
// Results may stand where another page was: going back means to load that page.
addEventListener("popstate", () => { if (location.pathname !== at) location.reload(); });
if (at === new URL(form.action).pathname && location.search) tryToBegin();
