import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What a file of the built package loads, and what those load. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  const code = readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
  for (const [, name = ""] of code.matchAll(/^(?:import|export)\b[^"']*["']([^"']+)["']/gm)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.startsWith("./")) loadedBy(name.slice(2), seen);
  }
  return seen;
}

test("who does not import wabakit/telemetry loads nothing of it", () => {
  expect([...loadedBy("index.js")].filter((name) => !name.startsWith("./"))).toEqual(["@wabakit/core/vendor"]);
  expect([...loadedBy("telemetry.js")].filter((name) => !name.startsWith("./"))).toEqual(["@wabakit/core/vendor", "@opentelemetry/api"]);
});
