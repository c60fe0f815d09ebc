// Compiles generated TypeScript in strict mode: node build.mjs <generated folder> <work folder> [more .ts files ...]
// The work folder then holds `out/generated/**.js` (and `out/<name>.js` of the other files), ready to be imported.
// The last line it prints is the path of the runner, which takes the work folder.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Installs the pinned packages when one of these is not there. Gives what went wrong, or nothing. */
export function install(packages = ["zod"]) {
  if (packages.every((name) => existsSync(join(here, "node_modules", name, "package.json")))) return undefined;
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, encoding: "utf8" });
  return npm.status === 0 ? undefined : `npm ci failed: ${npm.stderr ?? npm.error}`;
}

/** Compiles into work/out. Gives the compiler's complaints, empty when there are none. */
export function compile(generated, work, extra = []) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(generated, join(work, "src", "generated"), { recursive: true });
  for (const file of extra) cpSync(file, join(work, "src", basename(file)));
  symlinkSync(join(here, "node_modules"), join(work, "node_modules"), "dir");
  writeFileSync(join(work, "package.json"), '{ "type": "module" }\n');
  const config = { extends: join(here, "tsconfig.json"), compilerOptions: { rootDir: "src", outDir: "out" }, include: ["src"] };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(here, "node_modules", "typescript", "bin", "tsc");
  const run = spawnSync(process.execPath, ["--max-old-space-size=3000", compiler, "-p", work, "--pretty", "false"], { encoding: "utf8" });
  return run.status === 0 ? "" : run.stdout + run.stderr;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [generated, work, ...extra] = process.argv.slice(2);
  if (generated === undefined || work === undefined) {
    console.error("usage: node build.mjs <generated folder> <work folder> [file.ts ...]");
    process.exit(2);
  }
  const trouble = install();
  if (trouble !== undefined) {
    console.log(`skipped: ${trouble}`);
    process.exit(0);
  }
  const complaints = compile(resolve(generated), resolve(work), extra.map((file) => resolve(file)));
  process.stdout.write(complaints);
  if (complaints !== "") process.exit(1);
  console.log(join(here, "runner.mjs"));
}
