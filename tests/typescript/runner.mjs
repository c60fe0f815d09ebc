// Judges instances by generated, compiled TypeScript.
//   node runner.mjs <folder> <schema: relative path or URI> < list of instance files
//     prints for each file {"file", "accepts", "round_trip"}: whether what was read, written and read again is the same
//   node runner.mjs <folder> --batch < lines of {"schema", "text"}
//     prints for each line {"accepts", "round_trip"}: the text as it is written after parsing
// Where Zod refuses, "issues" says why. A text that is no JSON is not accepted. <folder> is a work folder of build.mjs or
// the compiled code itself.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [given, schemaName] = process.argv.slice(2);
if (given === undefined || schemaName === undefined) {
  console.error("usage: node runner.mjs <folder> <schema> | --batch");
  process.exit(2);
}
const built = join(resolve(given), "out", "generated");
const folder = existsSync(built) ? built : resolve(given);
const load = (path) => import(pathToFileURL(join(folder, path)).href);
const { schemas } = await load("registry.js");
const { parseJson, toJson, equal, accepts } = await load("support.js");
const exact = { numbers: "exact" };

function schemaOf(name) {
  const schema = schemas.get(name);
  if (schema !== undefined) return schema;
  console.error(`there is no schema ${name}`);
  process.exit(2);
}

/** What Zod makes of a text: {value, written} or {issues}. */
function judge(schema, text) {
  let value;
  try {
    value = parseJson(text, exact);
  } catch (error) {
    return { issues: [String(error.message)] };
  }
  const result = schema.safeParse(value);
  if (accepts(schema, value) !== result.success) throw new Error(`accepts and safeParse disagree on ${text.slice(0, 200)}`);
  if (result.success) return { value, written: toJson(result.data) };
  return { issues: result.error.issues.map((issue) => `/${issue.path.join("/")}: ${issue.message}`) };
}

function judgeFile(schema, file) {
  const { issues, value, written } = judge(schema, readFileSync(file, "utf8"));
  if (issues !== undefined) return { file, accepts: false, round_trip: false, issues };
  return { file, accepts: true, round_trip: equal(parseJson(written, exact), value) };
}

function judgeLine(line) {
  const { schema, text } = JSON.parse(line);
  const { issues, written } = judge(schemaOf(schema), text);
  return issues === undefined ? { accepts: true, round_trip: written } : { accepts: false, issues };
}

const isBatch = schemaName === "--batch";
const schema = isBatch ? undefined : schemaOf(schemaName);
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === "") continue;
  const answer = JSON.stringify(isBatch ? judgeLine(line) : judgeFile(schema, line));
  console.log(answer.replace(/[\u0085\u2028\u2029]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")));
}
