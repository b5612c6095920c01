// Terms in the text say what they mean where they stand: on tap, on focus, under the pointer.
// Without this file each is a link to the page of the term, and so it stays for whoever opens it in a new tab.

const list = document.getElementById("_istilah");
let open = null;

function close() {
  if (!open) return;
  open.term.setAttribute("aria-expanded", "false");
  open.note.hidden = true;
  open = null;
}

function show(each) {
  if (open === each) return;
  close();
  open = each;
  each.term.setAttribute("aria-expanded", "true");
  each.note.hidden = false;
  place(each);
}

// Below the words if there is room, else above them; never beyond the edges of the screen.
function place({ term, note }) {
  const words = term.getClientRects()[0];
  const frame = note.offsetParent.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(words.left, room - note.offsetWidth - 8));
  const last = term.getBoundingClientRect().bottom;
  const above = last + note.offsetHeight > innerHeight && words.top > note.offsetHeight + 80;
  note.style.left = `${left - frame.left}px`;
  note.style.top = `${(above ? words.top - note.offsetHeight : last) - frame.top}px`;
}

function explain(entry, number) {
  const link = entry.querySelector("a");
  const term = [...document.querySelectorAll(".text a")].find((each) => each.href === link.href && !each.closest(".facts, .help, h2, h3"));
  if (!term) return;
  const note = document.createElement("span");
  const said = document.createElement("span");
  const more = link.cloneNode();
  said.id = `_arti-${number}`;
  said.append(...entry.nextElementSibling.childNodes);
  more.textContent = list.dataset.more;
  more.lang = document.documentElement.lang;
  more.setAttribute("aria-label", `${list.dataset.more}: ${link.textContent}`);
  note.className = "meaning";
  note.hidden = true;
  note.id = `${said.id}-kotak`;
  note.append(said, " ", more);
  term.after(note);
  term.classList.add("term");
  term.setAttribute("role", "button");
  term.setAttribute("aria-expanded", "false");
  term.setAttribute("aria-controls", note.id);
  term.setAttribute("aria-describedby", said.id);
  watch({ term, note });
}

function watch(each) {
  const { term, note } = each;
  let leaving;
  let pressed = false;
  const stay = () => clearTimeout(leaving);
  const inside = (element) => term.contains(element) || note.contains(element);
  // Room for a pointer on its way from the words to the note.
  const leave = () => { stay(); leaving = setTimeout(() => open === each && !inside(document.activeElement) && close(), 300); };
  term.addEventListener("pointerdown", () => { pressed = true; });
  // A tap focuses first: what it does is left to the click.
  term.addEventListener("focus", () => pressed || show(each));
  term.addEventListener("click", (event) => {
    pressed = false;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A mouse has opened it by being there.
    if (open === each && event.pointerType !== "mouse") close();
    else show(each);
  });
  term.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    term.click();
  });
  for (const part of [term, note]) {
    part.addEventListener("pointerenter", (event) => { stay(); if (event.pointerType === "mouse") show(each); });
    part.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") leave(); });
    part.addEventListener("focusout", (event) => { if (open === each && event.relatedTarget && !inside(event.relatedTarget)) close(); });
  }
}

document.querySelectorAll("#_istilah dt").forEach(explain);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
document.addEventListener("pointerdown", (event) => { if (open && !open.note.contains(event.target) && !open.term.contains(event.target)) close(); });
addEventListener("resize", () => open && place(open));
