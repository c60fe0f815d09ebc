// What a web page loads of the generated TypeScript: node bundle.test.mjs <generated folder>
import assert from "node:assert/strict";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { install } from "./build.mjs";

const generated = resolve(process.argv[2]);
const packages = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const trouble = install(["zod", "esbuild"]);
if (trouble !== undefined) {
  console.log(`skipped: ${trouble}`);
  process.exit(0);
}
const { build } = await import("esbuild");

const { outputFiles, metafile } = await build({
  entryPoints: [join(generated, "index.ts")],
  bundle: true,
  minify: true,
  splitting: true, // the schemas' texts are loaded when they are asked for
  format: "esm",
  outdir: generated,
  write: false,
  metafile: true,
  nodePaths: [packages],
});
const kept = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
const languages = kept.filter(([file, { bytesInOutput }]) => dirname(file).endsWith("zod/v4/locales") && bytesInOutput > 0);
const page = outputFiles.find(({ path }) => basename(path) === "index.js");
const size = gzipSync(page.contents).length;

// Bundlers drop what a namespace import does not use, but keep all of Zod's object `z` with each of its languages.
assert.deepEqual(languages.map(([file]) => basename(file)), ["en.js"]);
assert.ok(size < 72_000, `the catalogue takes ${size} bytes`);
console.log(`the catalogue is ${size} bytes compressed, with one of Zod's languages`);
