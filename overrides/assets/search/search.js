// The search in the reader's browser. Words and stems are worked out as scripts/pangkalan/search/ does it at build;
// its tables come with core.json. Nothing that is typed is sent or stored: only numbered files of the index are fetched.

// --- Words ---

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
  const know = { ...tables, stop: set(tables.stop), roots: set(tables.roots) };
  for (const name of ["short", "aliases", "irregular"]) know[name] = map(tables[name]);
  know.rules = tables.rules.map(([pattern, instead]) => [new RegExp(pattern), instead]);
  know.abstract = new RegExp(tables.abstract);
  return know;
}

const isStop = (word, know) => know.stop.has(word) || know.stop.has(know.short.get(word));
const full = (word, know) => know.short.get(word) ?? word;

export function keyOf(word, lang, know) {
  return lang === "id" ? stemId(full(word, know), know) : stemEn(word, know);
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
  const spoken = [...know.prefixes, ...know.spokenPrefixes];
  for (const [endings, prefixes] of [[know.endings, know.prefixes], [[...know.endings, ...know.spokenEndings], spoken]]) {
    let level = withoutEndings(word, endings, know);
    for (let depth = 0; depth < 4 && level.length; depth++) {
      for (const form of level) if (know.roots.has(form) || know.aliases.has(form)) return alias(form);
      level = level.flatMap((form) => withoutPrefix(form, prefixes));
    }
  }
  return alias(byRule(word, know));
}

function byRule(word, know) {
  const abstract = (form) => { const found = know.abstract.exec(form); return found ? found[1] || found[2] : form; };
  const particle = ["nya", "lah", "kah"].find((end) => word.endsWith(end) && word.length >= end.length + 4);
  const form = particle ? word.slice(0, -particle.length) : word;
  const rule = know.rules.find(([pattern]) => pattern.test(form));
  const bare = rule ? form.replace(rule[0], rule[1]) : form;
  if (/[aiu]si$/.test(bare)) return abstract(bare);
  if (/^ke\w{4,}an$/.test(bare)) return bare.slice(2, -2);
  if (bare.endsWith("kan") && bare.length >= 7) return abstract(bare.slice(0, -3));
  if (bare.endsWith("an") && bare.length >= 6) return abstract(bare.slice(0, -2));
  if (bare !== form && bare.endsWith("i") && bare.length >= 6) return bare.slice(0, -1);
  return abstract(bare);
}

export function stemEn(word, know) {
  word = word.slice(0, 40);
  const known = (form) => know.irregular.get(form);
  if (known(word)) return known(word);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let form = word;
  if (/sses$/.test(form)) form = form.slice(0, -2);
  else if (/ies$/.test(form)) form = form.length > 4 ? form.slice(0, -3) + "y" : form.slice(0, -1);
  else if (/(ch|sh|x|z)es$/.test(form)) form = form.slice(0, -2);
  else if (/[^sui]s$/.test(form)) form = form.slice(0, -1);
  if (known(form)) return known(form);
  for (const ending of ["ing", "ed"]) {
    const bare = form.slice(0, -ending.length);
    if (form.endsWith(ending) && bare.length >= 3 && /[aeiouy]/.test(bare) && !form.endsWith("eed")) {
      form = bare.at(-1) === bare.at(-2) && !"lsz".includes(bare.at(-1)) ? bare.slice(0, -1) : bare;
      break;
    }
  }
  for (const [ending, instead, least] of know.english) {
    if (form.endsWith(ending) && form.length - ending.length >= least) {
      form = form.slice(0, -ending.length) + instead;
      if (known(form)) return known(form);
    }
  }
  if (form.length >= 4 && form.endsWith("e")) form = form.slice(0, -1);
  if (form.endsWith("at") && form.length >= 6) form = form.slice(0, -2);
  if (form.endsWith("y") && form.length >= 3 && !"aeiou".includes(form.at(-2))) form = form.slice(0, -1) + "i";
  return form;
}

// Slips of the finger between two words (Damerau-Levenshtein, adjacent letters swapped count once), at most `most`.
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

// --- People in danger; the list of search/crisis.py, here too because it must work without the index ---

const CRISIS = "bunuh diri|bundir|bunir|membunuh diri|akhiri hidup*|mengakhiri hidup*|ngakhirin hidup*|habisi nyawa|menghabisi nyawa|habisi hidup|cabut nyawa|ingin mati|pengen mati|pengin mati|kepengen mati|pingin mati|kepingin mati|pgn mati|pengen mampus|mau mati|mo mati|pen mati|mending mati|baik mati|pilih mati|cepat mati|cepet mati|rasanya mati|kepikiran mati|mikirin mati|pikiran mati|ingin meninggal|pengen meninggal|mau meninggal|tidak mau hidup|tidak ingin hidup|tidak pengen hidup|gak mau hidup|ga mau hidup|nggak mau hidup|gak pengen hidup|ga pengen hidup|gak kuat hidup|ga kuat hidup|nggak kuat hidup|tidak kuat hidup|tidak sanggup hidup|gak sanggup hidup|ga sanggup hidup|capek hidup|cape hidup|lelah hidup|bosan hidup|bosen hidup|muak hidup|benci hidup|buat apa hidup|ngapain hidup|hidup tidak berarti|hidup gak berarti|hidup ga berarti|hidup gak berguna|hidup ga berguna|hidup tidak berguna|hilang dari dunia|ngilang dari dunia|pergi dari dunia|menyerah hidup|nyerah hidup|menyakiti diri|nyakitin diri|sakiti diri|melukai diri|lukai diri|ngelukain diri|sayat tangan|silet tangan|nyilet*|siletin|potong nadi|iris tangan|iris nadi|barcode tangan|gantung diri|minum racun|nenggak racun|overdosis|terjun dari jembatan|loncat dari gedung|lompat dari gedung|loncat dari jembatan|lompat dari jembatan|suicid*|kill myself|kill my self|kill himself|kill herself|killing myself|kms|unalive|want to die|wanna die|wants to die|wish i was dead|wish i were dead|better off dead|end my life|end his life|end her life|end their life|ending my life|end it all|take my life|taking my life|dont want to live|no reason to live|tired of living|tired of life|cant go on|self harm*|self injury|hurt myself|hurting myself|harm myself|cut myself|cutting myself|overdose|hang myself|kdrt|dipukul*|dipukulin|digebuk*|gebukin|dihajar*|ditampar*|ditampol|digampar*|ditendang*|ditonjok*|dibanting*|dijambak*|dicekik*|diinjak*|disundut*|dianiaya*|disiksa*|disekap*|dipasung|diancam*|mengancam bunuh|mau dibunuh|dibunuh|aniaya|penganiayaan|menganiaya|penyiksaan|siksa*|memukul*|mukul*|pukulin|suami pukul*|suami kasar|suami main tangan|suami ngamuk|suami jahat|suami kejam|main tangan|main pukul|ringan tangan|takut suami|takut sama suami|babak belur|kekeras*|pemerkosa*|perkosa*|diperkosa*|memperkosa|rudapaksa|dipaksa hubungan|dipaksa seks|dipaksa berhubungan|dicabul*|cabul*|pencabul*|mencabul*|pelecehan|leceh*|dilecehkan|melecehkan|digrepe*|diraba*|dipegang kemaluan|pegang kemaluan|grooming|sodomi|disodomi|inses|incest|pedofil*|eksploitasi anak|anak disakiti|menyakiti anak|nyakitin anak|anak dibuang|anak ditelantarkan|penelantaran anak|pukul anak|perdagangan anak|domestic violence|domestic abuse|violen*|beaten|battered|abuse|abused|abuses|abuser|abusing|abusive|raping|takut sama ayah|takut sama bapak|menyayat tangan|kekerasan|beats me|beats my|beating me|beat me|hits me|hit me|hits my|hitting me|hitting my|hurts me|hurting me|punch* me|kick* me|slap* me|chok* me|strangl*|threaten* me|threaten* to kill|scared of my husband|afraid of my husband|scared of my dad|scared of my father|afraid of my father|scared to go home|afraid to go home|rape*|molest*|sexual assault|sexually assaulted|assault*|sexual harassment|touched me|touching me|groom*|neglect*";
const HARMLESS = "sisa cabut cabai cabe kabul cabul2 dicabut lecet diajar diajari dibanding dibandingkan dikurang dikurangi dirasa dirasakan eaten better bitten pukul hirup hidung mata hati mana mari dari hari rapi rate race rare rap tape ape rapat amuse abase insect violet violin perkasa muncul mikul makan mandi masti masih mani mali mami maki mai masi tape grape drape rapel rape2 shape battery";
const RESTS = /^(i|in|kan|an|nya|ku|e|d|ed|es|s|ing|al|ive|r|er|ers|nt|nce|ce|t|an|is)?$/;
const harmless = new Set(HARMLESS.split(" "));
const crisis = CRISIS.split("|").map((line) => line.split(" "));

function resembles(word, pattern) {
  const open = pattern.endsWith("*");
  const wanted = open ? pattern.slice(0, -1) : pattern;
  if (open ? word.startsWith(wanted) : word === wanted) return true;
  if (wanted.length < 4 || harmless.has(word)) return false;
  if (slips(word, wanted, 1) <= 1) return true;
  if (!open) return false;
  return [-1, 0, 1].some((more) => RESTS.test(word.slice(wanted.length + more)) && slips(word.slice(0, wanted.length + more), wanted, 1) <= 1);
}

export function inCrisis(said) {
  const follows = (pattern, from, place) =>
    place === pattern.length || [0, 1].some((gap) => (from || !gap) && from + gap < said.length && resembles(said[from + gap], pattern[place]) && follows(pattern, from + gap + 1, place + 1));
  return crisis.some((pattern) => {
    if (said.some((_, index) => resembles(said[index], pattern[0]) && follows(pattern, index + 1, 1))) return true;
    const joined = pattern.join("");
    return pattern.length > 1 && joined.length > 6 && said.some((word, index) => [word, word + (said[index + 1] ?? "")].some((glued) => resembles(glued, joined)));
  });
}

// --- The index ---

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

export function unpacked(text) {
  const found = [];
  let page = -1, number = 0, scale = 1;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
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
  for (const byte of new TextEncoder().encode(key)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0) % shards;
}

const MOST_CHARACTERS = 300;
const MOST_WORDS = 20;

// `load(lang, path)` gives a file of the index. Answers with places in the order of their worth, and what was understood.
export async function search(text, core, know, load, literal = false) {
  const own = core.lang, other = core.other.lang;
  const sizes = { [own]: core, [other]: core.other };
  const shards = new Map();
  const fetchShard = async (lang, key) => {
    const number = shardOf(key, sizes[lang].shards);
    if (!shards.has(lang + number)) shards.set(lang + number, await load(lang, `t/${number}.json`));
  };
  const filed = (lang, key, part) => {
    const shard = shards.get(lang + shardOf(key, sizes[lang].shards))?.[part];
    return shard && Object.hasOwn(shard, key) ? shard[key] : undefined;
  };
  const token = (word) => {
    const stop = isStop(word, know);
    const key = keyOf(word, own, know);
    return { word, stop, key, full: full(word, know), other: keyOf(word, other, know) };
  };
  let tokens = words(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS).map(token);
  if (tokens.every((each) => each.stop)) for (const each of tokens) each.stop = false;
  const wanted = () => tokens.filter((each) => !each.stop);
  const fetchOwn = () => {
    const keys = (wanted().length < 2 ? tokens : wanted()).map(({ stop, full, key }) => (stop ? full : key));
    return Promise.all(keys.map((key) => fetchShard(own, key)));
  };
  await fetchOwn();
  const phrases = () => phrasesIn(tokens, (each) => filed(own, each.stop ? each.full : each.key, "p"), (form) => keyOf(form, own, know));
  let matches = phrases();
  const understood = (each) => filed(own, each.key, "t") || matches.some((match) => match.tokens.includes(each));
  const corrections = [];
  let strange = literal ? [] : wanted().filter((each) => !understood(each));
  if (strange.length) {
    const helpless = strange.length === wanted().length;
    const letters = new Set(strange.filter((each) => correctable(each, helpless, know)).flatMap(({ word }) => [word[0], word[1]]));
    const spelling = new Map();
    await Promise.all([
      ...strange.map((each) => fetchShard(other, each.other)),
      ...[...letters].filter((letter) => core.spelt.includes(letter)).map(async (letter) => spelling.set(letter, await load(own, `w/${letter}.json`))),
    ]);
    for (const each of strange) {
      const phrase = filed(other, each.other, "p")?.filter(([form]) => form === each.word || keyOf(form, other, know) === each.other);
      each.foreign = filed(other, each.other, "t");
      if (phrase?.length) each.concepts = phrase.map(([, concept]) => concept);
      if (each.foreign || each.concepts) continue;
      const better = halves(each.word, know) || (correctable(each, helpless, know) && nearest(each.word, spelling));
      if (better) corrections.push([each, better]);
    }
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
  await Promise.all(clauses.flatMap(({ concepts, within = [] }) => [...concepts, ...within.flatMap((each) => each.concepts)].map((concept) => fetchShard(own, `#${concept}`))));
  const found = score(clauses, (lang, key) => filed(lang, key, "t"), sizes, own, other);
  const meant = matches.filter((match) => match.meant).map((match) => match.meant);
  const shown = corrections.length || meant.length ? understoodAs(tokens, matches) : "";
  return { found, shown, clauses, keys: new Set(wanted().map((each) => each.key)), said: tokens.map((each) => full(each.word, know)) };
}

function understoodAs(tokens, matches) {
  const told = [];
  for (const each of tokens) {
    const match = matches.find((candidate) => candidate.meant && candidate.tokens.includes(each));
    if (!match) told.push(each.word);
    else if (match.tokens[0] === each) told.push(match.meant);
  }
  return told.join(" ");
}

// Phrases of the thesaurus among the words, the longest first; none shares a word with another. A phrase fits as it is
// spelt or by its stems; but a bare root is not what one of its derived words means: "rumah" is not "dirumahkan".
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
    if (!rival) kept.push({ ...match, within: [] });
    else if (match.tokens.every((word) => rival.tokens.includes(word))) {
      if (match.tokens.length < rival.tokens.length) rival.within.push(match);
      else if (rival.exact === match.exact) {
        rival.concepts.push(...match.concepts);
        if (!match.meant) rival.meant = undefined;
      }
    }
  }
  return kept;
}

// A word that exists is no slip, unless nothing else is left to go by.
function correctable({ word, key }, helpless, know) {
  return word.length > 3 && !/\d/.test(word) && (helpless || !(know.roots.has(word) || know.roots.has(key)));
}

function halves(word, know) {
  for (let at = 3; at <= word.length - 3; at++) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    if (know.roots.has(one) && know.roots.has(two)) return [one, two];
  }
  return null;
}

function nearest(word, spelling) {
  const most = word.length < 8 ? 1 : 2;
  let best = null, worth = -Infinity;
  for (const classes of spelling.values()) {
    for (const [common, list] of Object.entries(classes)) {
      for (const candidate of list.split(" ")) {
        let distance = slips(word, candidate, most);
        if (distance > most && word.length > 3 && candidate.startsWith(word)) distance = most + 0.5;
        if (distance > most + 0.5 || (distance === most + 1)) continue;
        const value = -distance * 20 + Number(common) + (candidate[0] === word[0] ? 6 : 0) + (candidate.at(-1) === word.at(-1) ? 2 : 0) - Math.abs(candidate.length - word.length) * 0.1;
        if (value > worth) [best, worth] = [candidate, value];
      }
    }
  }
  return best && [best];
}

export const WEIGHTS = { known: 0.35, idiom: 1, unknown: 0.75, foreign: 0.5, within: 0.3 };

const rarity = (all, some) => Math.max(0.1, Math.log(1 + (all - some + 0.5) / (some + 0.5)));

function score(clauses, filed, sizes, own, other) {
  const totals = new Map();
  let size = 0;
  const read = (lang, key) => {
    const entry = filed(lang, key);
    if (!entry) return null;
    const [text, count] = Array.isArray(entry) ? entry : [entry];
    const pages = unpacked(text);
    const rare = rarity(sizes[lang].n, count ?? pages.length);
    return pages.map(([page, weight]) => [page, (weight / 15) * rare]);
  };
  const best = (concepts) => {
    const meant = new Map();
    for (const concept of concepts) for (const [page, value] of read(own, `#${concept}`) || []) meant.set(page, Math.max(meant.get(page) || 0, value));
    return meant;
  };
  for (const { terms, concepts, exact, within = [] } of clauses) {
    // A derived word or a phrase that stands in the thesaurus as typed means more than its parts.
    const idiom = exact && (terms.length > 1 || terms[0].word !== terms[0].key);
    const worth = new Map();
    let known = 0, weighs = 0;
    for (const each of terms) {
      const pages = read(own, each.key);
      known += pages ? 1 : 0;
      weighs += pages ? rarity(sizes[own].n, pages.length) : rarity(sizes[own].n, 1);
      const hits = pages || (each.foreign && read(other, each.other)?.map(([page, value]) => [page, value * WEIGHTS.foreign]));
      for (const [page, value] of hits || []) {
        const [sum, covered] = worth.get(page) || [0, 0];
        worth.set(page, [sum + value, covered + 1]);
      }
    }
    if (idiom) for (const [page, [sum, covered]] of worth) worth.set(page, [(sum * covered) / terms.length, covered]);
    const add = (meant, weight, share) => {
      for (const [page, value] of meant) {
        const [sum, covered] = worth.get(page) || [0, 0];
        worth.set(page, [sum + value * weight, Math.max(covered, share)]);
      }
    };
    add(best(concepts), (known < terms.length ? WEIGHTS.unknown : idiom ? WEIGHTS.idiom : WEIGHTS.known) * terms.length, terms.length);
    for (const each of within) {
      const share = each.tokens.filter((token) => !token.stop).length;
      add(best(each.concepts), WEIGHTS.within * share, share);
    }
    for (const [page, [value, covered]] of worth) {
      const [sum, all] = totals.get(page) || [0, 0];
      totals.set(page, [sum + value, all + (Math.min(covered, terms.length) / terms.length) * weighs]);
    }
    size += weighs;
  }
  return [...totals].map(([page, [value, covered]]) => ({ page, worth: value * (0.5 + (0.5 * covered) / size), covered: covered / size }))
    .sort((one, two) => two.worth - one.worth || one.page - two.page);
}

// --- On the page ---

const SHOWN = 8;
// Said without the index: offline, for people in danger.
const ALONE = {
  id: ["Anda tidak sendirian. Bila ada bahaya sekarang, pergi ke IGD rumah sakit terdekat dan minta orang di dekat Anda menemani.", "Semua nomor bantuan", "Pencarian tidak dapat dibuka. Pilih topik di bawah."],
  en: ["You are not alone. If you are in danger now, go to the nearest emergency room and ask someone near you to stay with you.", "All help numbers", "The search cannot be opened. Choose a topic below."],
};

const make = (name, properties = {}, ...inside) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) key in element ? (element[key] = value) : element.setAttribute(key, value);
  element.append(...inside);
  return element;
};

export function start(form, assets) {
  const input = form.querySelector("input");
  const lang = document.documentElement.lang;
  const place = new URL(form.action);
  const root = new URL("../", place);
  const fetched = new Map();
  const get = (path, fresh) => {
    const address = new URL(`search/${path}`, assets).href;
    if (!fetched.has(address)) {
      const answer = fetch(address, fresh ? { cache: "no-cache" } : {}).then((reply) => {
        if (!reply.ok) throw new Error(reply.status);
        return reply.json();
      });
      answer.catch(() => fetched.delete(address));
      fetched.set(address, answer);
    }
    return fetched.get(address);
  };
  const help = () => get(`${lang}/help.json`, true);
  let know;
  const begin = async () => {
    const core = await get(`${lang}/core.json`, true);
    know ||= knowledge(core.words);
    return core;
  };
  const loader = (core) => (from, path) => get(`${from}/${from === lang ? core.name : core.other.name}/${path}`);
  begin().catch(() => {});
  help().catch(() => {});
  const say = (core, key, values = {}) => core.say[key].replace(/\{(\w)\}/g, (_, name) => values[name]);
  const endangered = (text) => {
    const said = words(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
    return inCrisis(said) || (know && inCrisis(said.map((word) => full(word, know))));
  };

  // Suggestions: a combobox whose list never changes what is typed by itself (ARIA Authoring Practices).
  const list = make("ul", { id: `${input.id}-list`, role: "listbox", hidden: true, "aria-label": input.getAttribute("aria-label") || input.labels[0]?.textContent || "" });
  const told = make("p", { role: "status", className: "search-told" });
  input.after(list, told);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list", autocomplete: "off" })) input.setAttribute(name, value);
  let active = -1, timer, asked = 0;
  const close = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = ({ dataset }) => {
    close();
    if (dataset.to) return location.assign(new URL(dataset.to, root));
    input.value = dataset.q;
    form.requestSubmit();
  };
  const move = (to) => {
    list.children[active]?.removeAttribute("aria-selected");
    active = (to + list.children.length) % list.children.length;
    list.children[active].setAttribute("aria-selected", "true");
    list.children[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", list.children[active].id);
  };
  const suggest = async () => {
    const typed = words(input.value.slice(0, MOST_CHARACTERS));
    const last = typed.at(-1) || "";
    if (last.length < 2) return close();
    const turn = ++asked;
    const core = await begin();
    const beginning = last.slice(0, 2);
    const entries = core.begin.split(" ").includes(beginning) ? await loader(core)(lang, `s/${beginning}.json`) : [];
    if (turn !== asked || document.activeElement !== input) return;
    const fits = entries.filter(([text]) => { const all = words(text); return typed.every((word) => all.some((other) => other.startsWith(word))); }).slice(0, 6);
    if (endangered(input.value)) fits.unshift([(await help()).more, "bantuan/"]);
    if (!fits.length) return close();
    list.replaceChildren(...fits.map(([text, to], index) => make("li", { id: `${list.id}-${index}`, role: "option", "data-q": text, "data-to": to || "", onclick: (event) => choose(event.currentTarget), onmousedown: (event) => event.preventDefault() }, ...marked(text, typed))));
    list.hidden = false;
    active = -1;
    input.setAttribute("aria-expanded", "true");
    input.removeAttribute("aria-activedescendant");
    told.textContent = say(core, "suggestions", { n: fits.length });
  };
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => suggest().catch(close), 150); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "Escape") { if (open) close(); else input.value = ""; }
    else if (event.key === "ArrowDown" && !open) suggest().catch(close);
    else if (open && event.key === "ArrowDown") move(active + 1);
    else if (open && event.key === "ArrowUp") move(active < 0 ? -1 : active - 1);
    else if (open && event.key === "Enter" && active >= 0) choose(list.children[active]);
    else return;
    event.preventDefault();
  });

  // Results: ordinary links on the search page, above what stands there without a script.
  if (location.pathname !== place.pathname) return;
  const section = make("section", { className: "search-results" });
  const before = document.querySelector("main .text") || document.querySelector("main").lastElementChild;
  before.before(section);
  const status = make("p", { role: "status" });
  const link = (to, text) => make("a", { href: new URL(to, root).href }, text);
  const helpCard = async () => {
    const box = make("div", { className: "admonition help search-help" });
    try {
      const card = await help();
      box.append(make("h2", {}, card.title), ...card.lines.map((line) => make("p", {}, ...line.map((part) => (part === "\n" ? make("br") : typeof part === "string" ? part : link(part[1], part[0]))))), make("p", {}, link("bantuan/", card.more)));
    } catch {
      box.append(make("p", {}, ALONE[lang][0]), make("p", {}, link("bantuan/", ALONE[lang][1])));
    }
    return box;
  };
  let turn = 0;
  const show = async () => {
    const asked = new URLSearchParams(location.search);
    const text = (asked.get("q") || "").trim();
    const now = ++turn;
    input.value = text;
    close();
    section.replaceChildren(status);
    status.textContent = "";
    if (!text) return;
    const short = text.slice(0, 80);
    const card = endangered(text) ? await helpCard() : null;
    if (card && now === turn) section.prepend(card);
    try {
      const core = await begin();
      const answer = await search(text, core, know, loader(core), asked.has("persis"));
      if (!card && (inCrisis(answer.said) || endangered(text))) section.prepend(await helpCard());
      if (now === turn) await results(core, answer, short, now);
    } catch {
      if (now === turn) status.textContent = (await begin().then((core) => say(core, "offline"), () => ALONE[lang][2]));
    }
  };
  const results = async (core, { found, shown, keys }, text, now) => {
    const load = loader(core);
    const cardOf = async (page) => (await load(lang, `d/${Math.floor(page / core.block)}.json`))[page % core.block];
    const weak = !found.length || found[0].covered < 0.5;
    if (shown) section.append(make("p", {}, `${say(core, "shown")} `, make("strong", {}, shown), ". ", make("a", { href: `?${new URLSearchParams({ q: text, persis: 1 })}` }, say(core, "literal", { q: text }))));
    if (weak && found.length) section.append(make("p", {}, say(core, "weak")));
    const narrow = make("details", {}, make("summary", {}, say(core, "narrow")));
    const own = make("ol", { className: "search-list" });
    const there = make("ol", { className: "search-list", lang: core.other.lang });
    const elsewhere = make("div", { hidden: true }, make("h2", {}, say(core, "elsewhere")), there);
    const more = make("button", { type: "button" }, say(core, "more"));
    if (found.length > 1) section.append(narrow);
    section.append(own, elsewhere, more);
    let left = found;
    const fill = async () => {
      const next = left.slice(0, SHOWN);
      left = left.slice(SHOWN);
      const cards = await Promise.all(next.map(({ page }) => cardOf(page)));
      if (now !== turn) return;
      for (const card of cards) {
        const [title, address, summary, kind, , , , foreign] = card;
        (foreign ? there : own).append(make("li", {}, make("a", { href: new URL(address, root).href }, ...marked(title, keys, lang, know)), make("p", {}, make("span", { className: "search-kind", lang }, core.kinds[kind] || ""), " ", ...marked(summary, keys, lang, know))));
        elsewhere.hidden = !there.children.length;
      }
      if (!own.children.length && elsewhere.nextSibling !== own) elsewhere.after(own);
      more.hidden = !left.length;
    };
    const count = (some) => { status.textContent = some ? say(core, some === 1 ? "one" : "count", { n: some }) : say(core, "none", { q: text }); };
    more.addEventListener("click", async () => { const first = own.children.length; await fill(); own.children[first]?.firstChild.focus(); });
    narrow.addEventListener("toggle", async () => {
      const { kinds, of } = await load(lang, "facets.json");
      const described = ({ page }) => { const [kind, ...rest] = kinds[DIGITS.indexOf(of[2 * page]) * 64 + DIGITS.indexOf(of[2 * page + 1])]; return [[kind], ...rest]; };
      const labels = [core.kinds, core.audiences, core.topics.map(([, label]) => label)];
      const chosen = ["kind", "audience", "topic"].map((name, facet) => {
        const counts = new Map();
        for (const each of found) for (const value of described(each)[facet]) counts.set(value, (counts.get(value) || 0) + 1);
        const options = [...counts].filter(([value]) => value >= 0).sort(([one], [two]) => one - two).map(([value, some]) => make("option", { value }, `${labels[facet][value]} (${some})`));
        const select = make("select", {}, make("option", { value: "" }, say(core, "all")), ...options);
        narrow.append(make("label", {}, `${say(core, name)} `, select));
        return select;
      });
      narrow.addEventListener("change", () => {
        left = found.filter((each) => chosen.every((select, facet) => !select.value || described(each)[facet].includes(Number(select.value))));
        count(left.length);
        own.replaceChildren();
        there.replaceChildren();
        fill();
      });
    }, { once: true });
    await fill();
    if (now !== turn) return;
    count(found.length);
    if (!weak) return;
    const near = new Set();
    for (const { page } of found.slice(0, 3)) for (const topic of (await cardOf(page))[5]) near.add(topic);
    const other = new URL(document.querySelector(`a[hreflang="${core.other.lang}"]`)?.href || place);
    other.search = new URLSearchParams({ q: text });
    section.append(make("h2", {}, say(core, "try")), make("ul", {}, ...[
      ...[...near].filter((topic) => topic >= 0).slice(0, 3).map((topic) => link(`topik/${core.topics[topic][0]}/`, core.topics[topic][1])),
      link("topik/", say(core, "topics")), link(other, say(core, "other", { q: text })), link("bantuan/", say(core, "help")), link("berkontribusi/", say(core, "propose")),
    ].map((each) => make("li", {}, each))));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.pushState(null, "", `?${new URLSearchParams({ q: input.value })}`);
    show();
  });
  addEventListener("popstate", show);
  return show();
}

// A text as nodes, with the words that were looked for marked: by their stems, or by how they begin.
function marked(text, keys, lang, know) {
  return text.split(/([^\s.,;:!?()"“”/]+)/).map((piece, index) => {
    const found = index % 2 ? words(piece) : [];
    const hit = found.some((word) => (know ? keys.has(keyOf(word, lang, know)) : keys.some((key) => word.startsWith(key))));
    return hit ? make("mark", {}, piece) : piece;
  });
}
