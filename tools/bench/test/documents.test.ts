import { expect, test } from "vitest";
import { barChart } from "../src/chart.ts";
import { documents } from "../src/documents.ts";
import { keptResults } from "../src/results.ts";

test("what is written of the figures is what was measured; if not, `npm run bench -- --only sizes --write` writes it", () => {
  for (const { path, is, shouldBe } of documents(keptResults())) expect([path, is]).toEqual([path, shouldBe]);
});

test("the picture has a bar and a figure for each, the smallest on top, and says what it shows to who cannot see it", () => {
  const svg = barChart("CPU", "x", [
    { label: "<slow>", value: 2, ours: false },
    { label: "quick", value: 0.5, ours: true },
  ]);
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect(svg).toContain('aria-label="CPU"');
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg.indexOf("quick")).toBeLessThan(svg.indexOf("&lt;slow&gt;"));
  expect(svg).toContain("0.50 x");
});
