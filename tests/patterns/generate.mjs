// Writes random patterns with the verdicts of Node's engine, one JSON object a line:
//   {"pattern", "seed", "unicode": compiles with the flag u, "valid": compiles with u or without,
//    "cases": [[text, verdict], ...], "inside": [text, ...]}
// Usage: node generate.mjs FIRST_SEED COUNT
//
// A search of ECMA-262 with the flag u begins at characters, never between the two halves of one (22.2.7.2,
// AdvanceStringIndex). V8 begins there too, and so finds some empty matches that the standard does not have. The verdict is
// therefore V8's own with the flag y, asked at every character. Where its plain search says otherwise, `inside` has the text,
// and the match that it found is held to be exactly of that kind.
// V8 also misreads a character above U+FFFF that stands right behind a reference to a later group (/^\1😀(c)?/u finds no
// 😀, /^\1\u{1f600}(c)?/u does), so such characters are spelt as escapes for it.
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { Random } from "./random.mjs";
import { characters, pattern } from "./grammar.mjs";

setFlagsFromString("--regexp-interpret-all");

const textsOfPattern = 12;
const longestSearch = 50;  // milliseconds for all texts of a pattern
const script = new Script("work()");

function compiled(source, flags) {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function changed(random, text) {
  const points = [...text];
  const at = random.below(points.length + 1);
  points.splice(at, random.below(3), ...(random.once(2) ? [random.pick(characters)] : []));
  return points.join("");
}

function randomText(random) {
  let text = "";
  for (let count = random.below(8); count > 0; count--) {
    const any = String.fromCodePoint(random.below(0x110000));
    text += random.once(40) ? any : random.pick(characters);
  }
  return text;
}

function someText(random, sample) {
  switch (random.below(8)) {
    case 0: case 1: return randomText(random);
    case 2: return changed(random, sample(random));
    case 3: return random.pick(characters) + sample(random) + random.pick(characters);
    case 4: return changed(random, changed(random, sample(random)));
    default: return sample(random);
  }
}

const insideOfPair = (text, index) => index > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1));

/** Whether `sticky` (flags uy) matches at some character of `text`. */
function found(sticky, text) {
  for (let index = 0; index <= text.length; index += text.codePointAt(index) > 0xffff ? 2 : 1) {
    sticky.lastIndex = index;
    if (sticky.test(text)) return true;
  }
  return false;
}

/** V8's verdict, and whether it takes the flag y to get the standard's. */
function judged(expression, sticky, text) {
  const plain = expression.exec(text);
  if (!sticky || plain === null || !insideOfPair(text, plain.index)) return [plain !== null, false];
  const verdict = found(sticky, text);
  if (plain[0] !== "") throw new Error(`not an empty match inside a pair: ${expression} on ${JSON.stringify(text)}`);
  return [verdict, !verdict];
}

/** Runs `work` until it is done, or V8 backtracks for too long, or refuses the pattern as too large (at the first search). */
function withinTime(work) {
  globalThis.work = work;
  try {
    script.runInThisContext({ timeout: longestSearch });
  } catch (error) {
    if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT" && !/too (large|big)|Maximum call stack/.test(error.message)) throw error;
  }
}

const spelt = (source) => source.replace(/[\u{10000}-\u{10ffff}]/gu, (value) => `\\u{${value.codePointAt(0).toString(16)}}`);

function entry(seed) {
  const random = new Random(seed);
  const { source, sample } = pattern(random);
  if (!source.isWellFormed()) return undefined;
  const unicode = compiled(source, "u") && new RegExp(spelt(source), "u");
  const expression = unicode ?? compiled(source, "");
  const line = { pattern: source, seed, unicode: unicode !== undefined, valid: expression !== undefined, cases: [], inside: [] };
  if (!expression) return line;
  const sticky = unicode && new RegExp(unicode.source, "uy");
  const texts = Array.from({ length: textsOfPattern }, (_, index) => (index === 0 ? "" : someText(random, sample).toWellFormed()));
  withinTime(() => {
    for (const text of texts) {
      const [verdict, inside] = judged(expression, sticky, text);
      line.cases.push([text, verdict]);
      if (inside) line.inside.push(text);
    }
  });
  return line;
}

const [first, count] = process.argv.slice(2).map(Number);
let lines = [];
for (let seed = first; seed < first + count; seed++) {
  const line = entry(seed);
  if (line) lines.push(JSON.stringify(line));
  if (lines.length === 500) {
    process.stdout.write(`${lines.join("\n")}\n`);
    lines = [];
  }
}
if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
