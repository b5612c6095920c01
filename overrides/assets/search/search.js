// The reader's half of scripts/pangkalan/search/. Nothing typed is sent or kept.

const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function words(text) {
  const found = [];
  const plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(/['‘’ʼ`´′]/g, "");
  for (const word of plain.match(/[a-z0-9]+/g) || []) {
    const twice = /^([a-z]{3,})2(nya|an|in)?$/.exec(word);
    const glued = /^([a-z]{4,})(\d{2,})$/.exec(word);
    if (twice) found.push(twice[1] + (twice[2] || ""));
    else if (glued) found.push(glued[1], glued[2]);
    else found.push(word);
  }
  return found.map((word) => word.slice(0, 40));
}

export function knowledge(tables) {
  const set = (text) => {
    let last = "";
    return new Set([...text.matchAll(/(\d)([a-z]*)/g)].map(([, shared, rest]) => (last = last.slice(0, shared) + rest)));
  };
  const map = (text) => new Map(text.split("|").flatMap((line) => {
    const [value, ...forms] = line.split(" ");
    return forms.map((form) => [form, value]);
  }));
  const know = { ...tables, kept: { id: new Map(), en: new Map() }, stop: set(tables.stop), roots: set(tables.roots) };
  for (const name of ["short", "aliases", "irregular"]) know[name] = map(tables[name]);
  for (const name of ["indonesian", "english"]) know[name] = tables[name].map((group) => group.map(([pattern, instead]) => [new RegExp(pattern), instead]));
  return know;
}

const isStop = (word, know) => know.stop.has(word) || know.stop.has(know.short.get(word));
const full = (word, know) => know.short.get(word) ?? word;

export function keyOf(word, lang, know) {
  const kept = know.kept[lang];
  if (!kept.has(word)) kept.set(word, lang === "id" ? stemId(full(word, know), know) : stemEn(word, know));
  return kept.get(word);
}

const cut = (word, ending) => (word.endsWith(ending) && word.length - ending.length >= 3 ? word.slice(0, -ending.length) : "");

function withoutEndings(word, endings, know) {
  const forms = [word, ...know.particles.map((particle) => cut(word, particle))].filter(Boolean);
  return [...forms, ...forms.flatMap((form) => endings.map((ending) => cut(form, ending)).filter(Boolean))];
}

function withoutPrefix(word, prefixes) {
  const found = [];
  for (const [prefix, next, ...swallowed] of prefixes) {
    const rest = word.slice(prefix.length);
    if (rest.length < 2 || !word.startsWith(prefix) || !next.includes(rest[0])) continue;
    for (const letter of swallowed) if (letter.length + rest.length >= 3) found.push(letter + rest);
  }
  return found;
}

export function stemId(word, know) {
  word = word.slice(0, 40);
  const alias = (form) => know.aliases.get(form) ?? form;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return alias(word);
  const spoken = [[...know.endings, ...know.spokenEndings], [...know.prefixes, ...know.spokenPrefixes]];
  for (const [endings, prefixes, vowel] of [[know.endings, know.prefixes], spoken, [...spoken, /e([^aeiou]+)$/]]) {
    let level = withoutEndings(word, endings, know);
    for (let depth = 0; depth < 4; depth++) {
      for (const form of level) {
        const root = vowel ? form.replace(vowel, "a$1") : form;
        if (know.roots.has(root) || know.aliases.has(root)) return alias(root);
      }
      level = level.flatMap((form) => withoutPrefix(form, prefixes));
    }
  }
  return alias(rewrite(word, know.indonesian));
}

export function stemEn(word, know) {
  word = word.slice(0, 40);
  const known = know.irregular;
  return known.get(word) ?? (word.length < 4 || !/^[a-z]+$/.test(word) ? word : rewrite(word, know.english, known));
}

function rewrite(word, groups, known) {
  for (const group of groups) {
    const rule = group.find(([pattern]) => pattern.test(word));
    if (rule) word = word.replace(...rule);
    if (known?.has(word)) return known.get(word);
  }
  return word;
}

export function slips(one, two, most) {
  if (Math.abs(one.length - two.length) > most) return most + 1;
  let before, last = [], row = [...Array(two.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    [before, last, row] = [last, row, [i]];
    let least = i;
    for (let j = 1; j <= two.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
  }
  return row[two.length];
}

export const dangers = ({ crisis, harmless }) => [crisis.split("|").map((line) => line.split(" ").map((each) => each.split("/"))), new Set(harmless.split(" "))];

function resembles(word, pattern, harmless) {
  if (word[0] !== pattern[0] && word[1] !== pattern[1] && word[0] !== pattern[1] && word[1] !== pattern[0]) return false;
  const wanted = pattern.replace("*", "");
  const open = wanted !== pattern;
  if (open ? word.startsWith(wanted) : word === wanted) return true;
  if (wanted.length < 4 || harmless.has(word)) return false;
  if (slips(word, wanted, 1) <= 1) return true;
  const ends = (at) => word.length - at < 4 && slips(word.slice(0, at), wanted, 1) < 2;
  return open && wanted.length > 4 && [-1, 0, 1].some((more) => ends(wanted.length + more));
}

export function inCrisis(said, [crisis, harmless]) {
  const like = (word, wanted) => wanted.some((each) => resembles(word, each, harmless));
  const follows = (pattern, from, place) =>
    place === pattern.length || [0, 1, 2, 3].some((gap) => (gap < 2 || !pattern[place].at(-1)) && from + gap < said.length && like(said[from + gap], pattern[place]) && follows(pattern, from + gap + 1, place + 1));
  const glued = said.flatMap((word, index) => [word, word + said[index + 1]]).filter((word) => word.length > 5 && word.length < 24);
  return crisis.some((pattern) => said.some((word, index) => like(word, pattern[0]) && follows(pattern, index + 1, 1))
    || (pattern.length === 2 && glued.some((word) => pattern[0].some((one) => word.startsWith(one.slice(0, 2)) && pattern[1].some((two) => two && one.length + two.length > 6 && resembles(word, one + two, harmless))))));
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

const digits = new Uint8Array(128);
[...DIGITS].forEach((character, value) => { digits[character.charCodeAt()] = value; });

export function unpacked(text) {
  const found = [];
  let page = -1, number = 0, scale = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)];
    number += (digit % 32) * scale;
    scale *= 32;
    if (digit < 32) {
      page += Math.floor(number / 16) + 1;
      found.push([page, number % 16]);
      number = 0;
      scale = 1;
    }
  }
  return found;
}

export function shardOf(key, shards) {
  let value = 0x811c9dc5;
  for (const letter of key) value = Math.imul(value ^ letter.charCodeAt(), 0x01000193);
  return (value >>> 0) % shards;
}

const asked = (text) => words(text.slice(0, 300)).slice(0, 20);

export async function search(text, core, know, load, literal = false) {
  const own = core.lang, other = core.other.lang;
  const sizes = { [own]: core, [other]: core.other };
  const entries = new Map();
  const filed = (lang, key, part) => entries.get(`${lang}/${part}/${key}`);
  const fetchShard = async (lang, key) => {
    const shard = await load(lang, `t/${shardOf(key, sizes[lang].shards)}.json`);
    for (const part in shard) for (const each in shard[part]) entries.set(`${lang}/${part}/${each}`, shard[part][each]);
  };
  const spelling = (letter) => core.spelt.includes(letter) && load(own, `w/${letter}.json`);
  const token = (word) => {
    const stop = isStop(word, know);
    const key = keyOf(word, own, know);
    return { word, stop, key, full: full(word, know), other: keyOf(word, other, know) };
  };
  const tokens = asked(text).map(token);
  if (tokens.every((each) => each.stop)) for (const each of tokens) each.stop = false;
  const wanted = () => tokens.filter((each) => !each.stop);
  const fetchOwn = () => {
    const keys = (wanted().length < 2 ? tokens : wanted()).map(({ stop, full, key }) => (stop ? full : key));
    return Promise.all(keys.map((key) => fetchShard(own, key)));
  };
  const coming = fetchOwn();
  // What mends slips comes along.
  if (!literal && own === "id") for (const each of wanted()) if (correctable(each, false, know)) {
    const near = [...know.roots].filter((root) => root[0] === each.word[0] && slips(each.word, root, 1) < 2);
    Promise.all([spelling(each.word[0]), fetchShard(other, each.other), ...near.map((root) => fetchShard(own, root))]).catch(() => {});
  }
  await coming;
  const phrases = () => phrasesIn(tokens, (each) => filed(own, each.stop ? each.full : each.key, "p"), (form) => keyOf(form, own, know));
  let matches = phrases();
  const understood = (each) => filed(own, each.key, "t") || matches.some((match) => match.tokens.includes(each));
  const corrections = [];
  const strange = literal ? [] : wanted().filter((each) => !understood(each));
  if (strange.length) {
    const helpless = strange.length === wanted().length;
    const likely = words(`${wanted().flatMap((each) => filed(own, each.key, "p") || [])}`);
    await Promise.all(strange.map(async (each) => {
      await fetchShard(other, each.other);
      const phrase = filed(other, each.other, "p")?.filter(([form]) => form === each.word || keyOf(form, other, know) === each.other);
      each.foreign = filed(other, each.other, "t");
      if (phrase?.length) each.concepts = phrase.map(([, concept]) => concept);
      if (each.foreign || each.concepts) return;
      let better = pieces(each.word, know), best = [];
      if (!better && correctable(each, helpless, know)) {
        for (const letter of each.word.slice(0, 2)) if (!(best[2] <= 1)) best = nearest(each.word, await spelling(letter), likely, best);
        better = best[0] && [best[0]];
      }
      if (better) corrections.push([each, better]);
    }));
    for (const [each, better] of corrections) tokens.splice(tokens.indexOf(each), 1, ...better.map(token));
    if (corrections.length) {
      await fetchOwn();
      matches = phrases();
    }
  }
  const clauses = matches.map((match) => {
    const terms = match.tokens.filter((each) => !each.stop);
    return { ...match, terms: terms.length ? terms : match.tokens };
  });
  for (const each of wanted()) if (!clauses.some(({ terms }) => terms.some(({ key }) => key === each.key))) clauses.push({ terms: [each], concepts: each.concepts || [] });
  const said = tokens.map(({ word }) => word).join(" ");
  const titled = new Set(tokens.flatMap(({ key }) => filed(own, key, "x") || []).filter(([title]) => title === said).map(([, page]) => page));
  await Promise.all(clauses.flatMap(({ concepts }) => concepts.map((concept) => filed(own, `#${concept}`, "t") || fetchShard(own, `#${concept}`))));
  const found = score(clauses, titled, (lang, key) => filed(lang, key, "t"), sizes, own, other);
  const shown = !literal && (corrections.length || matches.some(({ meant }) => meant)) ? understoodAs(tokens, matches) : "";
  return { found, shown, clauses, keys: new Set(wanted().map((each) => each.key)), said: tokens.map((each) => full(each.word, know)) };
}

const understoodAs = (tokens, matches) => tokens.map((each) => {
  const match = matches.find(({ meant, tokens: run }) => meant && run.includes(each));
  return !match ? each.word : match.tokens[0] === each ? match.meant : "";
}).filter((word, at, all) => !all.some((other, place) => place !== at && ` ${other} `.includes(` ${word} `))).join(" ");

function phrasesIn(tokens, phrasesOf, keyed) {
  const matches = [];
  const content = tokens.filter((each) => !each.stop);
  const like = (each, form) => {
    if (!each || each.word === form || each.full === form) return each ? 2 : 0;
    return !each.stop && each.key === keyed(form) ? 1 : 0;
  };
  tokens.forEach((each, index) => {
    for (const [phrase, concept, meant] of phrasesOf(each) || []) {
      const forms = phrase.split(" ");
      const at = forms.findIndex((form) => like(each, form));
      if (at < 0) continue;
      const fit = (list, start) => {
        const grades = forms.map((form, place) => (start < 0 ? 0 : like(list[start + place], form)));
        return Math.min(...grades) && { tokens: list.slice(start, start + forms.length), exact: Math.min(...grades) > 1 };
      };
      const run = fit(tokens, index - at) || (forms.length > 1 && !each.stop && fit(content, content.indexOf(each) - at));
      if (!run || (!run.exact && forms.length < 2 && each.word === each.key)) continue;
      matches.push({ ...run, concepts: [concept], meant });
    }
  });
  const weight = ({ tokens: run, exact }) => run.filter((each) => !each.stop).length * 40 + run.length * 2 + exact;
  const kept = [];
  for (const match of matches.sort((one, two) => weight(two) - weight(one))) {
    const rival = kept.find((each) => each.tokens.some((word) => match.tokens.includes(word)));
    if (!rival) kept.push(match);
    else if (rival.exact === match.exact && `${rival.tokens.map(({ word }) => word)}` === `${match.tokens.map(({ word }) => word)}`) {
      rival.concepts.push(...match.concepts);
      if (!match.meant) rival.meant = undefined;
    }
  }
  return kept;
}

function correctable({ word, key }, helpless, know) {
  return word.length > 3 && !/\d/.test(word) && (helpless || !(know.roots.has(word) || know.roots.has(key)));
}

// "gabisatidur"
function pieces(word, know) {
  const known = (part) => part.length > 2 ? know.roots.has(part) || isStop(part, know) || (part.length > 5 && know.roots.has(stemId(part, know))) : /^(ga|gk|di|ke)$/.test(part);
  const best = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let from = 0; from < end - 1; from++) {
      if (best[from] && !(best[end]?.length <= best[from].length + 1) && known(word.slice(from, end))) best[end] = [...best[from], word.slice(from, end)];
    }
  }
  return best[word.length]?.length > 1 && best[word.length];
}

function nearest(word, classes, likely, best) {
  const most = word.length < 8 ? 1 : 2;
  for (const common in classes) {
    for (const candidate of classes[common].split(" ")) {
      let away = slips(word, candidate, most);
      if (away > most) {
        if (!candidate.startsWith(word)) continue;
        away = most + 0.5;
      }
      const value = +common - away * 20 + (likely.includes(candidate) ? 15 : 0) + (candidate[0] === word[0] ? 6 : 0) + (candidate.at(-1) === word.at(-1) ? 2 : 0);
      if (!(value <= best[1])) best = [candidate, value, away];
    }
  }
  return best;
}

const rarity = (all, some) => Math.max(0.1, Math.log(1 + (all - some + 0.5) / (some + 0.5)));

function score(clauses, titled, filed, sizes, own, other) {
  const { pages: all, n } = sizes[own];
  const [totals, shares, hits] = [new Float64Array(all), new Float64Array(all), new Set()];
  let size = 0;
  const read = (lang, key) => {
    const [text, count] = [filed(lang, key, "t")].flat();
    if (!text) return null;
    const found = unpacked(text);
    const rare = rarity(sizes[lang].n, count ?? found.length) / 15;
    for (const entry of found) entry[1] *= rare;
    return found;
  };
  for (const { terms, concepts, exact } of clauses) {
    const idiom = exact && (terms.length > 1 || terms[0].word !== terms[0].key);
    const [sums, covered, touched] = [new Float64Array(all), new Uint8Array(all), new Set()];
    const add = (found, weight, share) => {
      for (const [page, value] of found || []) {
        touched.add(page);
        sums[page] += value * weight;
        covered[page] = share ? Math.max(covered[page], share) : covered[page] + 1;
      }
    };
    const addAll = (numbers, weight, share) => numbers.forEach((concept) => add(read(own, `#${concept}`), (weight * share) / numbers.length, share));
    let known = 0, weighs = 0;
    for (const each of terms) {
      const found = read(own, each.key);
      known += !!found;
      weighs += rarity(n, found?.length ?? 1);
      add(found || (each.foreign && read(other, each.other)), found ? 1 : 0.5);
    }
    if (idiom) for (const page of touched) if (covered[page] < terms.length) sums[page] *= 0.3;
    addAll(concepts, known < terms.length ? 0.75 : idiom ? 1 : 0.35, terms.length);
    for (const page of touched) {
      hits.add(page);
      totals[page] += sums[page];
      shares[page] += (Math.min(covered[page], terms.length) / terms.length) * weighs;
    }
    size += weighs;
  }
  return [...hits].map((page) => {
    const share = shares[page] / size;
    return { page, worth: totals[page] * (0.5 + 0.5 * share) + 99 * titled.has(page), covered: share };
  }).sort((one, two) => two.worth - one.worth || one.page - two.page);
}

const SHOWN = 8;

const isQuery = (part) => /^.q=/.test(part);

const address = (page, query) => new URL(`#${new URLSearchParams(query)}`, page);

const make = (name, properties = {}, ...inside) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) key in element ? (element[key] = value) : element.setAttribute(key, value);
  element.append(...inside);
  return element;
};

const marked = (text, isHit) => text.split(/([^\s.,;:!?()"“”/]+)/).map((piece, index) => (index % 2 && words(piece).some(isHit) ? make("mark", {}, piece) : piece));

export let at;

export function start(form, assets, coming) {
  const input = form.querySelector("input");
  const { lang } = document.documentElement;
  const place = new URL("hasil/", form.action);
  const root = new URL("../../", place);
  const link = (to, ...inside) => make("a", { href: new URL(to, root) }, ...inside);
  const fetched = {};
  const get = (path, cache = "force-cache") => (fetched[path] ||= (coming[path] || fetch(new URL(`search/${path}`, assets), { cache })).then((reply) => reply.json()).catch((error) => {
    forget(path);
    throw error;
  }));
  const forget = (path) => { fetched[path] = coming[path] = 0; };
  let know, core;
  const begin = async (cache = "default") => {
    core = await get(`${lang}/core.json`, cache);
    know ||= knowledge(core.words);
  };
  const load = (from, path) => get(`${from}/${from === lang ? core.name : core.other.name}/${path}`);
  begin().catch(() => {});
  const say = (key, values) => core.say[key].replace(/\{(\w)\}/g, (_, name) => values[name]);
  // Who cannot be judged may be in danger.
  const endangered = async (said) => get("danger.json", "default").then((words) => inCrisis(said, dangers(words)) || (know && inCrisis(said.map((word) => full(word, know)), dangers(words))), () => true);

  const list = make("ul", { id: "_saran", role: "listbox", hidden: true, "aria-label": input.labels[0].textContent });
  const status = make("p", { role: "status" });
  input.after(list, make("div", { className: "unseen" }, status));
  const state = (name, value) => input.setAttribute(`aria-${name}`, value);
  input.setAttribute("role", "combobox");
  state("controls", list.id);
  state("autocomplete", "list");
  let active, timer, turns = 0;
  const activate = (option) => {
    active?.removeAttribute("aria-selected");
    active = option;
    option?.setAttribute("aria-selected", true);
    option?.scrollIntoView({ block: "nearest" });
    state("activedescendant", option?.id || "");
  };
  const close = () => {
    turns++;
    clearTimeout(timer);
    list.hidden = true;
    state("expanded", false);
    activate();
  };
  const choose = ({ dataset }) => {
    close();
    if (dataset.to) return location.assign(new URL(dataset.to, root));
    input.value = dataset.text;
    form.requestSubmit();
  };
  const suggest = async () => {
    const turn = ++turns;
    const typed = asked(input.value);
    const beginning = typed.at(-1)?.slice(0, 2) || "";
    await begin();
    warm(input.value.replace(/\S*$/, ""));
    const entries = core.begin.split(" ").includes(beginning) ? await load(lang, `s/${beginning}.json`) : [];
    const danger = await endangered(typed);
    if (turn !== turns || document.activeElement !== input) return;
    const isHit = (word) => typed.some((each) => word.startsWith(each));
    const fits = entries.filter(([text]) => typed.every((each) => words(text).some((word) => word.startsWith(each)))).slice(0, 6);
    if (danger) fits.unshift([say("help"), "bantuan/"]);
    close();
    list.replaceChildren(...fits.map(([text, to = ""], index) => make("li", { id: `_saran-${index}`, role: "option", "data-text": text, "data-to": to, onclick: ({ currentTarget }) => choose(currentTarget) }, ...marked(text, isHit))));
    list.hidden = !fits.length;
    state("expanded", !!fits.length);
    if (fits.length) status.textContent = say("suggestions", { n: fits.length });
    timer = setTimeout(() => warm(input.value), 400);
  };
  let warmed = "";
  const warm = (text) => {
    if (navigator.connection?.saveData || warmed.startsWith(text)) return;
    warmed = text;
    search(text, core, know, load, text !== input.value).catch(() => {});
  };
  close();
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("input", () => { close(); timer = setTimeout(() => suggest().catch(close), 150); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    const { key } = event;
    if (key === "Escape") { if (!open) input.value = ""; close(); }
    else if (key === "ArrowDown") open ? activate(active?.nextSibling || list.firstChild) : suggest().catch(close);
    else if (open && key === "ArrowUp") activate(active?.previousSibling || list.lastChild);
    else if (active && key === "Enter") choose(active);
    else return;
    event.preventDefault();
  });

  const home = document.body.matches(".kind-cari");
  const page = document.querySelector("main .text");
  const section = make("section", { className: "search-results" });
  let taken, last, turn = 0;
  if (home) page.before(section);
  // Where another page was.
  const take = () => {
    if (taken) return;
    taken = true;
    at = place.pathname;
    for (const each of document.querySelectorAll("a[href],link[rel=icon]")) if (each.getAttribute("href")[0] !== "#") each.href = each.href;
    document.querySelector("[aria-current]")?.removeAttribute("aria-current");
    form.action = form.action;
    if (home) return;
    document.title = form.querySelector("button").textContent;
    document.querySelector("main").replaceChildren(make("article", { className: "wrap page" }, make("header", { className: "head" }, make("h1", {}, document.title)), section));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    input.blur();
    take();
    history.pushState(null, "", address(place, { q: input.value }));
    scrollTo(0, 0);
    show();
  });
  const show = async () => {
    // What follows "#" is never sent.
    if (isQuery(location.search)) {
      take();
      history.replaceState(null, "", address(place, location.search));
    }
    last = location.hash;
    const query = new URLSearchParams(last.slice(1));
    const text = (query.get("q") || "").trim();
    const short = text.slice(0, 80);
    const now = ++turn;
    const other = address(new URL(lang === "id" ? "en/cari/hasil/" : "../cari/hasil/", root), { q: short });
    document.querySelector("header [hreflang]").href = other;
    if (document.activeElement !== input) input.value = text;
    close();
    section.replaceChildren();
    status.textContent = "";
    if (!text) return;
    section.ariaBusy = true;
    const warn = () => (home ? section.querySelector(".help") || section.prepend(page.querySelector(".help").cloneNode(true)) : location.reload());
    const judge = async (said) => (await endangered(said)) && now === turn && warn();
    const judged = judge(asked(text));
    const ask = async (cache) => {
      await begin(cache);
      return search(text, core, know, load, query.has("persis"));
    };
    try {
      const answer = await ask().catch(() => {
        forget(`${lang}/core.json`);
        return ask(navigator.onLine ? "reload" : "force-cache");
      });
      await judged;
      if (now !== turn) return;
      await judge(answer.said);
      await results(answer, short, other, () => now === turn);
    } catch {
      if (now === turn) section.append(status.textContent = form.dataset.offline);
    }
    section.ariaBusy = false;
  };
  const results = async ({ found, shown, keys }, q, other, current) => {
    const isHit = (word) => keys.has(keyOf(word, lang, know));
    const cardOf = async (number) => (await load(lang, `d/${Math.floor(number / core.block)}.json`))[number % core.block];
    const weak = !found.length || found[0].covered < 0.5;
    const count = make("p");
    const tell = (n) => { count.textContent = status.textContent = say(n > 1 ? "count" : n ? "one" : "none", { n, q }); };
    const own = make("ol");
    const there = make("ol", { lang: core.other.lang });
    const elsewhere = make("div", { hidden: true }, make("h2", {}, say("elsewhere")), there);
    const narrow = make("details", { hidden: !found[1] }, make("summary", {}, say("narrow")));
    const more = make("button", { type: "button" }, say("more"));
    if (shown) section.append(make("p", {}, say("shown"), " ", make("b", {}, shown), ". ", link(address(place, { q, persis: 1 }), say("literal", { q }))));
    if (weak && found[0]) section.append(make("p", {}, say("weak")));
    section.append(count, narrow, own, elsewhere, more);
    let left = found;
    const fill = async () => {
      const coming = left.slice(0, SHOWN).map((each) => cardOf(each.page));
      Promise.all(coming).catch(() => {});
      left = left.slice(SHOWN);
      more.hidden = true;
      for (const next of coming) {
        const [title, address, summary, kind, , , , foreign] = await next;
        if (!current()) return;
        if (foreign && !own.firstChild && !there.firstChild) own.before(elsewhere);
        (foreign ? there : own).append(make("li", {}, link(address, ...marked(title, isHit)), make("p", {}, make("small", { lang }, core.kinds[kind]), " ", ...marked(summary, isHit))));
        elsewhere.hidden = !there.firstChild;
      }
      more.hidden = !left.length;
    };
    more.onclick = async () => { const last = own.lastChild; await fill(); (last?.nextSibling || own.firstChild)?.querySelector("a").focus(); };
    narrow.addEventListener("toggle", async () => {
      const { kinds, of } = await load(lang, "facets.json");
      const described = ({ page: at }) => { const [kind, ...rest] = kinds[digits[of.charCodeAt(2 * at)] * 64 + digits[of.charCodeAt(2 * at + 1)]]; return [[kind], ...rest]; };
      const chosen = ["kinds", "audiences", "topics"].map((name, facet) => {
        const counts = {};
        for (const each of found) for (const value of described(each)[facet]) counts[value] = (counts[value] || 0) + 1;
        const options = Object.keys(counts).filter((value) => value >= 0).map((value) => make("option", { value }, `${[core[name][value]].flat().at(-1)} (${counts[value]})`));
        const select = make("select", {}, make("option", { value: "" }, say("all")), ...options);
        narrow.append(make("label", {}, say(name), " ", select));
        return select;
      });
      narrow.onchange = () => {
        left = found.filter((each) => chosen.every(({ value }, facet) => !value || described(each)[facet].includes(+value)));
        tell(left.length);
        own.replaceChildren();
        there.replaceChildren();
        fill();
      };
    }, { once: true });
    tell(found.length);
    await fill();
    if (!current() || !weak) return;
    const near = new Set();
    for (const each of found.slice(0, 3)) for (const topic of (await cardOf(each.page))[5]) near.add(core.topics[topic]);
    const ways = [
      ...[...near].slice(0, 3).map(([slug, label]) => link(`topik/${slug}/`, label)),
      link("topik/", say("try_topics")), link(other, say("other", { q })), link("bantuan/", say("help")), link("berkontribusi/", say("propose")),
    ];
    section.append(make("h2", {}, say("try")), make("ul", {}, ...ways.map((each) => make("li", {}, each))));
  };
  addEventListener("popstate", () => {
    const { hash } = location;
    if (!(home || taken) || hash === last) return;
    if (!hash || isQuery(hash)) show();
    else if (last) history.replaceState(null, "", last);
  });
  if (home) show();
  if (input.value && document.activeElement === input) suggest().catch(close);
}
