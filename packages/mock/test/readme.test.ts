import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Fate, magicRecipients } from "../src/magic-recipients.ts";

const told = (fate: Fate): string[] => {
  if ("refused" in fate) return [fate.refused, ...(fate.status === undefined ? [] : [`HTTP ${fate.status}`])];
  if ("fails" in fate) return ["failed", fate.fails.code];
  return "status" in fate.fault ? [`HTTP ${fate.fault.status}`] : [];
};

test("the README has every magic recipient, in order, with what happens", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| (4477\d+) \| (.*) \|$/gm)].map(([, number, text]) => ({ number, text }));
  expect(rows.map(({ number }) => number)).toEqual(Object.keys(magicRecipients).toSorted());
  for (const { number = "", text = "" } of rows) {
    const fate = magicRecipients[number];
    for (const word of fate === undefined ? ["nothing"] : told(fate)) expect(text).toContain(word);
  }
});
