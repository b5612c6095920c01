// Loads the search when its field is first used; "/" goes to the field.
const form = document.querySelector("[data-search]");
let loading;
const load = () => {
  const core = fetch(new URL(`search/${document.documentElement.lang}/core.json`, import.meta.url), { cache: "no-cache" });
  core.catch(() => {});
  return import("./search/search.js").then(({ start }) => start(form, import.meta.url, core)).catch(() => { loading = null; });
};
const begin = () => (loading ||= load());
form.addEventListener("focusin", begin);
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  form.q.focus();
});
if (location.pathname === new URL(form.action).pathname && location.search) begin();
