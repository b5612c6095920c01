// Narrows the list on a page by words typed and chosen. Without a script the page is the whole list.

const form = document.querySelector("[data-narrow]");
const told = form.querySelector("[role=status]");
const whole = told.textContent;
const choices = [...form.querySelectorAll("select")];
const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const described = form.dataset.narrow.split("|").map((entry) => entry.split(";"));
const entries = [...document.querySelectorAll(".text .entries > ul > li")].map((item, index) => {
  const [words, names = ""] = described[index];
  return { item, words: words.split(" "), text: plain(`${item.textContent} ${names}`) };
});
// A heading goes with the list below it.
const groups = [...document.querySelectorAll(".text .entries")].map((list) => ({ list, heading: list.previousElementSibling }));
let telling;

function narrow() {
  const typed = plain(form.q.value).split(/\s+/).filter(Boolean);
  const chosen = choices.map((choice) => choice.value).filter(Boolean);
  let shown = 0;
  for (const { item, words, text } of entries) {
    item.hidden = !(typed.every((word) => text.includes(word)) && chosen.every((word) => words.includes(word)));
    if (!item.hidden) shown += 1;
  }
  for (const { list, heading } of groups) {
    list.hidden = !list.querySelector("li:not([hidden])");
    if (heading?.matches("h2")) heading.hidden = list.hidden;
  }
  for (const link of document.querySelectorAll(".letters a")) link.hidden = document.getElementById(link.hash.slice(1)).hidden;
  const active = typed.length + chosen.length > 0;
  form.querySelector("button").disabled = !active;
  clearTimeout(telling);
  // Whoever listens to the count is told when the typing has paused, not letter by letter.
  telling = setTimeout(() => {
    const said = shown ? form.dataset.some.replace("{n}", shown).replace("{all}", entries.length) : form.dataset.none;
    told.textContent = active ? said : whole;
  }, 400);
}

form.addEventListener("input", narrow);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => { setTimeout(narrow); form.q.focus(); });
// Browsers fill a form again on the way back.
addEventListener("pageshow", narrow);
