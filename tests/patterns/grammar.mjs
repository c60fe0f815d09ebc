// Random patterns of ECMA-262's grammar (22.2.1 and Annex B.1.2), each part with a sampler: what it might match.
// A part is {source, sample(context)}; a sample is a guess, since assertions look at what stands around it.
import { properties, unknownProperties } from "./properties.mjs";

const namedCharacters = ["é", "😀", "\u2028", "\ufeff", "\u0301", "\u{10ffff}", "\u00a0", "𝒳", "\ud7ff", "\ue000", "ſ", "K"];
export const characters = ["a", "b", "c", "a", "b", "c", "A", "1", "7", "_", "-", " ", "\n", "x", "u", "{", "}", "]", "\\", "k",
  "\t", "\r", "\b", "\u0000", "\u0001", "\u0002", "\u2029", "\u0085", "\u200b", "\u00df", "α", "ж", "中", "٣", "😁", "\u{1f1e9}",
  "ǅ", "\u{10000}", "\u007f", "\u180e", "\ufffd", "\ufeff", ...namedCharacters];

const hex = (value, width) => value.toString(16).padStart(width, "0");
const units = (text) => text.split("").map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join("");

/** One character, in one of its spellings. */
function character(random) {
  const value = random.once(5) ? random.pick(characters) : random.pick(["a", "b", "c"]);
  const code = value.codePointAt(0);
  if (!random.once(4) && !"^$\\.*+?()[]{}|/".includes(value)) return { source: value, sample: () => value };
  const spellings = [units(value), units(value)];
  if (random.wish !== "legacy") spellings.push(`\\u{${code.toString(16)}}`, `\\u{00${code.toString(16)}}`);
  if (code < 256) spellings.push(`\\x${hex(code, 2)}`);
  if (code < 27 && code > 0) spellings.push(`\\c${String.fromCharCode(code + 64)}`);
  if (code < 256 && random.wish !== "unicode") spellings.push(`\\${code.toString(8)}`);
  if ("^$\\.*+?()[]{}|/".includes(value)) spellings.push(`\\${value}`, `\\${value}`);
  return { source: random.pick(spellings), sample: () => value };
}

const constant = (source, ...samples) => ({ source, sample: (context) => context.random.pick(samples) });
const oddities = [
  ["\\0", "\0"], ["\\00", "\0"], ["\\08", "\x008"], ["\\07", "\x07"], ["\\377", "ÿ"], ["\\400", " 0"], ["\\8", "8"], ["\\18", "\x018"],
  ["\\c", "\\c"], ["\\c1", "\\c1"], ["\\ca", "\x01"], ["\\cj", "\n"], ["\\u", "u"], ["\\x", "x"], ["\\x1", "x1"], ["\\u{", "u{"],
  ["\\u{3}", "uuu", "\x03"], ["\\u{110000}", "u"], ["\\u12", "u12"], ["\\ud83d", ""], ["\\ude00", ""], ["\\ud83d\\u0061", "a"],
  ["\\ud83d\\u{de00}", "😀"], ["\\k", "k"], ["\\k<", "k<"], ["\\k<n", "k<n"], ["\\a", "a"], ["\\e", "e"], ["\\A", "A"], ["\\z", "z"], ["\\_", "_"],
  ["\\-", "-"], ["\\ ", " "], ["\\é", "é"], ["\\😀", "😀"], ["\\p", "p"], ["\\p{", "p{"], ["\\pL", "pL"], ["\\P{L", "P{L"], ["\\N", "N"], ["\\R", "R"],
  ["\\h", "h"], ["\\Q", "Q"], ["\\G", "G"], ["{", "{"], ["}", "}"], ["]", "]"], ["{,2}", "{,2}"], ["{a}", "{a}"], ["x{", "x{"], ["a{1", "a{1"],
  ["a{,", "a{,"], ["\\/", "/"], ["/", "/"], ["#", "#"], ["\\f", "\f"], ["\\v", "\v"], ["\\t", "\t"], ["\\n", "\n"], ["\\r", "\r"],
  ["a{1}{2}", "aa"], ["{1}", "{1}"], ["(?i:a)", "A"], ["(?-i:a)", "a"], ["(?>a)", "a"], ["(?P<n>a)", "a"], ["(?P=n)", "a"], ["(?#x)", ""],
  ["(?|a)", "a"], ["(?R)", "a"], ["(?1)", "a"], ["(?(1)a|b)", "a"], ["(?<1>a)", "a"], ["(?<>a)", "a"], ["(?<n", "a"], ["(?'n'a)", "a"],
  ["[[:alpha:]]", "a:]"], ["[:alpha:]", "a"], ["a++", "a"], ["a*+", "a"], ["a?+", "a"], ["a**", "a"], ["a???", "a"], ["*", ""], ["+", ""], ["?", ""],
  ["(", ""], [")", ""], ["[", "["], ["\\", ""], ["[b-a]", "b"], ["[a", "a"], ["(?", ""], ["(?<", ""], ["(?:", ""], ["(?=", ""], ["\\x{61}", "a"],
  ["\\o{61}", "a"], ["a{2,1}", "aa"], ["a{99999999999999999999}", "a"], ["a{0,99999999999999999999}", "a"], ["$*", ""], ["^+", ""], ["\\b+", ""],
  ["(?<=a)*", ""], ["(?<!a){2}", ""], ["\\k<a b>", ""], ["(?<a\\u0062>a)", "a"], ["(?<a\\u{62}>a)", "a"], ["(?<𝒳>a)", "a"],
  ["(?<\\ud835\\udcb3>a)", "a"], ["(?<a-b>a)", "a"], ["(?<é>a)", "a"], ["(?<$>a)", "a"], ["(?<\u200d>a)", "a"], ["(?<a\u200d>a)", "a"], ["(?<😀>a)", "a"],
];

const sets = [
  [".", "a", "😀", "\n"], ["\\d", "1", "٣"], ["\\D", "a", "1", "😀"], ["\\w", "a", "_", "é", "ſ"], ["\\W", "-", "a", "é", "😀"],
  ["\\s", " ", "\ufeff", "\u2028", "\u180e"], ["\\S", "a", " ", "😀"], ["[^]", "\n", "😀"], ["[]", ""],
];
const classEscapes = ["\\d", "\\D", "\\w", "\\W", "\\s", "\\S"];
const classOddities = ["\\b", "\\B", "\\c", "\\c1", "\\c_", "\\ca", "\\0", "\\1", "\\12", "\\8", "\\-", "-", "^", "[", "\\]", "&&", "--", ".", "*", "\\k", "\\u",
  "\\x", "\\u{61}", "\\u{1f600}", "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\p", "\\a", "\\/", "(", "|", "{", "\\q", "\\u{d83d}\\u{de00}", "\\P", "\\N", ":"];

const propertyEscape = (random) =>
  `\\${random.once(3) ? "P" : "p"}{${random.wish !== "unicode" && random.once(6) ? random.pick(unknownProperties) : random.pick(properties)}}`;

function classMember(random) {
  switch (random.below(12)) {
    case 0: return random.pick(classEscapes);
    case 1: return random.wish === "unicode" ? classEnd(random) : random.pick(classOddities);
    case 2: return propertyEscape(random);
    case 3: case 4: case 5: return range(random);
    default: return classEnd(random);
  }
}
function range(random) {
  if (random.once(8)) return `${classEnd(random)}-${classEnd(random)}`;
  return random.pick(["a-b", "a-z", "0-9", "A-Z", "\\x00-\\x1f", "\\0-\\uffff", "😀-😂", "\\ud83d\\ude00-\\ud83d\\ude02", "\\u3000-\\uffff", "é-ÿ", "b-b",
    ...(random.wish === "legacy" ? ["\\ud800-\\udfff", "\\d-x", "+-\\w"] : ["\\u{10000}-\\u{10ffff}", "\\u{80}-\\u{10ffff}", "\\ud800-\\udfff"])]);
}
function classEnd(random) {
  if (random.wish !== "unicode" && random.once(20)) return random.pick([...classEscapes, ...classOddities]);
  return random.once(3) ? character(random).source : random.pick(["a", "b", "c", "z", "0", "9", "😁", "\\uffff"]);
}

function characterClass(random) {
  let source = random.once(3) ? "[^" : "[";
  for (let count = random.below(4); count >= 0; count--) source += classMember(random);
  return { source: `${source}]`, sample: guess(`${source}]`) };
}

/** Samples a class by trying characters on it, so that the sampler needs no second reading of the grammar. */
function guess(source) {
  let expression;
  for (const flags of ["u", ""]) {
    try {
      expression = new RegExp(`^${source}$`, flags);
      break;
    } catch {
      continue;
    }
  }
  return ({ random }) => {
    for (let attempt = 0; expression && attempt < 8; attempt++) {
      const value = random.pick(characters);
      if (expression.test(value)) return value;
    }
    return random.pick(characters);
  };
}

const names = ["n", "m", "n1", "é", "$", "_"];
const nothing = { source: "", sample: () => "" };

function group(random, depth) {
  const inner = disjunction(random, depth - 1);
  if (random.once(3)) return { source: `(?:${inner.source})`, sample: inner.sample };
  const name = random.once(5) ? random.pick(random.wish === undefined ? names : names.filter((one) => !random.names.has(one))) : undefined;
  random.names.add(name);
  const captured = (context) => {
    const number = context.next++;
    const text = inner.sample(context);
    context.groups[number] = text;
    if (name) context.named[name] = text;
    return text;
  };
  return { source: name ? `(?<${name}>${inner.source})` : `(${inner.source})`, sample: captured };
}

function look(random, depth) {
  const inner = disjunction(random, depth - 1);
  const opening = random.pick(["(?=", "(?!", "(?<=", "(?<!", "(?<=", "(?<!"]);
  const wanted = !opening.endsWith("!");
  const sample = (context) => (wanted && context.random.once(2) ? inner.sample(context) : "");
  return { source: `${opening}${inner.source})`, sample };
}

function reference(random) {
  if (random.once(3)) {
    const name = random.pick(random.wish === undefined || random.names.size < 2 ? names : [...random.names].slice(1));
    return { source: `\\k<${name}>`, sample: (context) => context.named[name] ?? "" };
  }
  const number = random.wish !== "unicode" && random.once(12) ? 4 + random.below(10) : 1 + random.below(3);
  return { source: `\\${number}`, sample: (context) => context.groups[number] ?? "" };
}

function atom(random, depth) {
  const kind = random.below(depth > 0 ? 40 : 22);
  if (kind < 11) return character(random);
  if (kind < 14) return constant(...random.pick(sets));
  if (kind < 17) return characterClass(random);
  if (kind < 18) {
    if (random.wish === "legacy") return characterClass(random);
    const source = propertyEscape(random);
    return { source, sample: guess(source) };
  }
  if (kind < 20) return { source: random.pick(["^", "$", "\\b", "\\B"]), sample: () => "" };
  if (kind < 22) {
    const odd = random.wish === undefined || (random.wish === "legacy" && random.once(2));
    return odd ? constant(...random.pick(oddities)) : reference(random);
  }
  if (kind < 32) return group(random, depth);
  if (kind < 38) return look(random, depth);
  return reference(random);
}

const quantifiers = [["*", 0, 3], ["+", 1, 3], ["?", 0, 1], ["{2}", 2, 2], ["{1,2}", 1, 2], ["{0,1}", 0, 1], ["{2,}", 2, 4], ["{0}", 0, 0],
  ["{0,}", 0, 3], ["{1}", 1, 1], ["{3,5}", 3, 5], ["{0,0}", 0, 0], ["{002}", 2, 2], ["{1,1}", 1, 1]];
const largeQuantifiers = [["{256}", 256, 256], ["{0,1000}", 0, 4], ["{0,65535}", 0, 4], ["{0,65536}", 0, 4], ["{0,4294967295}", 0, 4],
  ["{0,4294967296}", 0, 4], ["{1,2147483648}", 1, 4], ["{70000,}", 1, 4], ["{300,400}", 300, 310], ["{2,99999999999}", 2, 4]];

function term(random, depth) {
  const inner = atom(random, depth);
  if (!random.once(3) || (random.wish === "unicode" && /^(\^|\$|\\b|\\B|\(\?<?[=!].*\))$/s.test(inner.source))) return inner;
  const [source, least, most] = random.once(150) ? random.pick(largeQuantifiers) : random.pick(quantifiers);
  const lazy = random.once(3) ? "?" : "";
  const sample = (context) => {
    let text = "";
    for (let rounds = least + context.random.below(most - least + 1); rounds > 0 && text.length < 300; rounds--) {
      const next = context.next;
      text += inner.sample(context);
      if (rounds > 1) context.next = next;
    }
    return text;
  };
  return { source: inner.source + source + lazy, sample };
}

function alternative(random, depth) {
  const parts = [];
  for (let count = random.below(4); count >= 0; count--) parts.push(term(random, depth));
  return { source: parts.map((part) => part.source).join(""), sample: (context) => parts.map((part) => part.sample(context)).join("") };
}

function disjunction(random, depth) {
  const branches = [alternative(random, depth)];
  while (random.once(4)) branches.push(random.once(8) ? nothing : alternative(random, depth));
  if (branches.length === 1) return branches[0];
  return { source: branches.map((branch) => branch.source).join("|"), sample: (context) => context.random.pick(branches).sample(context) };
}

const attempts = 5;

function matchesWish(source, wish) {
  for (const [flags, fulfilled] of [["u", wish !== "legacy"], ["", wish === "legacy"]]) {
    try {
      return new RegExp(source, flags) !== undefined && fulfilled;
    } catch {
      continue;
    }
  }
  return wish === undefined;
}

/**
 * A random pattern: {source, sample(random)}. Half are meant to be valid with the flag u, a third only without it, the others
 * are anything; what they are in the end is for an engine to say.
 */
export function pattern(random) {
  random.wish = random.pick(["unicode", "unicode", "unicode", "legacy", "legacy", undefined]);
  for (let attempt = 1; ; attempt++) {
    random.names = new Set([undefined]);
    const body = disjunction(random, 1 + random.below(3));
    const source = (random.once(4) ? "^" : "") + body.source + (random.once(4) ? "$" : "");
    if (attempt < attempts && !matchesWish(source, random.wish)) continue;
    return { source, sample: (other) => body.sample({ random: other, groups: [], named: {}, next: 1 }) };
  }
}
