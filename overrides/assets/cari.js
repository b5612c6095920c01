// Loads the search when its field is first used; "/" goes to the field.
const form = document.querySelector("[data-search]");
let loading;
const load = () => (loading ||= import("./search/search.js").then(({ start }) => start(form, import.meta.url)).catch(() => { loading = null; }));
form.addEventListener("focusin", load);
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  form.q.focus();
});
if (location.pathname === new URL(form.action).pathname && location.search) load();
