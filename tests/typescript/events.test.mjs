// The generated TypeScript as a dashboard uses it: node events.test.mjs <generated folder> <schemas folder> <work folder>
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, install } from "./build.mjs";

const [generated, schemaFolder, work] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
const trouble = install();
if (trouble !== undefined) {
  console.log(`skipped: ${trouble}`);
  process.exit(0);
}

// Strict mode, and every @ts-expect-error of the dashboard is a mistake that must not compile.
assert.equal(compile(generated, work, [join(here, "dashboard.ts")]), "");
const load = (path) => import(pathToFileURL(join(work, "out", path)).href);
const { schemas, schemaText } = await load("generated/registry.js");
const { parseJson, toJson, equal, accepts } = await load("generated/support.js");
const { canonicalEventType, eventTypeAliases } = await load("generated/event_types.js");
const { rowOf, dispatcher, parseEvent, safeParseEvent, titleOf } = await load("dashboard.js");

let count = 0;
function test(name, body) {
  try {
    body();
    ++count;
  } catch (error) {
    console.error(`failed: ${name}`);
    throw error;
  }
}

function schemaFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".schema.json")).map((file) => join(folder, file));
}

const documents = schemaFiles(schemaFolder).map((file) => ({ path: relative(schemaFolder, file), text: readFileSync(file, "utf8") }));
const document = (path) => parseJson(documents.find((one) => one.path === path).text);
const ready = document("fireflies/transcript.ready.v1.schema.json").examples[0];
const envelope = document("core/event-envelope.v1.schema.json").examples[0];
const eventText = (type, payload, more = {}) => toJson({ ...envelope, event_type: type, payload, ...more });

test("every schema is registered by path and by URI, with its text", () => {
  for (const { path, text } of documents) {
    assert.ok(schemas.has(path), path);
    assert.equal(schemas.get(parseJson(text).$id), schemas.get(path));
  }
});

test("every example is accepted and comes back as it was", () => {
  let examples = 0;
  for (const { path, text } of documents) {
    for (const example of parseJson(text).examples ?? []) {
      const result = schemas.get(path).safeParse(example);
      assert.ok(result.success, `${path}: ${JSON.stringify(result.error?.issues)}`);
      assert.equal(toJson(result.data), toJson(example));
      ++examples;
    }
  }
  assert.ok(examples >= documents.length / 2, `only ${examples} examples`);
});

test("an event of a known type arrives with its payload typed", () => {
  assert.equal(rowOf(parseEvent(eventText("fireflies.transcript.ready.v1", ready))).kind, "transcript");
  assert.equal(dispatcher.dispatch(parseEvent(eventText("fireflies.transcript.ready.v1", ready))).text, ready.title);
  assert.equal(titleOf(eventText("fireflies.transcript.ready.v1", ready)), ready.title);
});

test("an event of an unknown type arrives untyped", () => {
  const any = parseEvent(eventText("somebody.elses.event.v3", { x: [1] }));
  assert.equal(any.known, false);
  assert.deepEqual(any.event.payload, { x: [1] });
  assert.deepEqual(dispatcher.dispatch(any), { kind: "unknown", text: "somebody.elses.event.v3" });
});

test("a wrong payload is refused where it is wrong", () => {
  const result = safeParseEvent(eventText("fireflies.transcript.ready.v1", { ...ready, duration: 86401 }));
  assert.equal(result.success, false);
  assert.deepEqual(result.error.issues.map((issue) => issue.path.join("/")), ["payload/duration"]);
  const missing = safeParseEvent(eventText("fireflies.transcript.ready.v1", { ...ready, title: undefined }));
  assert.deepEqual(missing.error.issues.map((issue) => issue.path.join("/")), ["payload/title"]);
});

test("a wrong envelope is refused even when the type is unknown", () => {
  assert.equal(safeParseEvent(eventText("somebody.elses.event.v3", {}, { event_id: "7" })).success, false);
});

test("text that is no JSON, repeats a key or holds a number that would be rounded is refused", () => {
  for (const [text, code] of [["{", "json-syntax"], ['{"a":1,"a":2}', "json-duplicate-key"], ["9007199254740993", "json-number"], ["1e400", "json-number"]]) {
    const result = safeParseEvent(text);
    assert.equal(result.success, false);
    assert.equal(result.error.code, code);
  }
});

test("large numbers, -0 and __proto__ survive", () => {
  const text = eventText("somebody.elses.event.v3", parseJson('{"n":123456789012345678901,"d":1e400,"z":-0,"__proto__":{"a":1},"constructor":0}', { numbers: "exact" }));
  const any = parseEvent(text, { numbers: "exact" });
  assert.equal(toJson(any.event), text);
  assert.ok(text.includes('"__proto__":{"a":1}') && text.includes("123456789012345678901") && text.includes("-0"));
});

test("aliases lead to the canonical type", () => {
  assert.ok(eventTypeAliases.size > 0);
  for (const [alias, type] of eventTypeAliases) assert.equal(canonicalEventType(alias), type);
  assert.equal(canonicalEventType("fireflies.transcript.ready"), "fireflies.transcript.ready.v1");
  assert.equal(canonicalEventType("fireflies.transcript.ready.v9"), undefined);
});

test("defaults are not inserted", () => {
  const schema = schemas.get("core/event-envelope.v1.schema.json");
  const { agent_context: _, ...bare } = envelope;
  assert.equal("agent_context" in schema.parse(bare), false);
});

test("accepts agrees with safeParse", () => {
  const schema = schemas.get("fireflies/transcript.ready.v1.schema.json");
  for (const value of [ready, { ...ready, id: "" }, { ...ready, more: 1 }, null, []]) assert.equal(accepts(schema, value), schema.safeParse(value).success);
});

for (const { path, text } of documents) assert.ok(equal(parseJson(await schemaText(parseJson(text).$id)), parseJson(text)), path);
console.log(`${count} tests passed over ${documents.length} schemas`);
