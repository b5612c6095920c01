// Loads the search on the first focus of its field, so that a page view pays nothing for it; "/" goes to the field.
const form = document.querySelector("[data-search]");
const input = form?.querySelector("input");
let loading;
const load = () => (loading ||= import("./search/search.js").then((module) => module.start(form, new URL(".", import.meta.url))));
if (form) {
  const style = () => { const link = document.createElement("link"); link.rel = "stylesheet"; link.href = new URL("search/search.css", import.meta.url); document.head.append(link); };
  const begin = () => { if (!loading) style(); return load().catch(() => { loading = null; }); };
  form.addEventListener("focusin", begin);
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
  });
  if (new URL(form.action).pathname === location.pathname && new URLSearchParams(location.search).get("q")) begin();
}
