import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

const here = join(import.meta.dirname, "../..");

/** Writes the stylesheet, the icon and the scripts of the pages. */
export async function writeAssets(out: string): Promise<void> {
  const assets = join(out, "assets");
  await mkdir(assets, { recursive: true });
  for (const file of ["bar.css", "site.css", "redoc.css", "icon.svg", "speed.svg"])
    await copyFile(join(here, "assets", file), join(assets, file));
  for (const name of ["theme", "site"]) {
    const source = await readFile(join(here, "browser", `${name}.ts`), "utf8");
    await writeFile(join(assets, `${name}.js`), typescript.transpile(source, { target: typescript.ScriptTarget.ES2022 }));
  }
  await copyFile(join(fileURLToPath(import.meta.resolve("minisearch")), "../../umd/index.js"), join(assets, "minisearch.js"));
}
