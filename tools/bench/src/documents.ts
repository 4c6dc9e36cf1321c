import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table, withBlock } from "../../repo-checks/src/marked.ts";
import { root } from "../../repo-checks/src/workspace.ts";
import type { Figure } from "./benchmark.ts";
import { barChart } from "./chart.ts";
import type { Results } from "./results.ts";
import { limitOf, valueOf } from "./table.ts";

/** A file that says what was measured. */
export interface Document {
  readonly path: string;
  readonly is: string;
  readonly shouldBe: string;
}

/** What the README shows of it all. */
const headlines =
  /^(?:facade.* over bare fetch: CPU|bundle of the|packages installed|import of|sendMany.* messages a second|broadcast over)/;

const block = "speed";

/** The README, the page of the documentation and the picture of both, as they are and as the results say that they should be. */
export function documents(results: Results): Document[] {
  const figures = Object.values(results).flatMap((measured) => measured.figures);
  const drawn = barChart("CPU of sending one text, over bare fetch", "x", barsOf(results["peers"]?.figures ?? []));
  const sections = Object.entries(results).map(([name, { node, cpu, cores, figures: own }]) =>
    [`### \`${name}\``, `Node ${node}, ${cores} x ${cpu}.`, figuresTable(own)].join("\n\n"),
  );
  return [
    document("README.md", (is) => withBlock(is, block, figuresTable(figures.filter(({ what }) => headlines.test(what))))),
    document("tools/docs/pages/guides/speed.md", (is) => withBlock(is, block, sections.join("\n\n"))),
    document("tools/docs/assets/speed.svg", () => drawn),
  ];
}

export function writeDocuments(results: Results): void {
  for (const { path, shouldBe } of documents(results)) writeFileSync(join(root, path), shouldBe);
}

function document(path: string, make: (is: string) => string): Document {
  const is = readFileSync(join(root, path), "utf8");
  return { path, is, shouldBe: make(is) };
}

const figuresTable = (figures: readonly Figure[]): string =>
  table(
    ["what", "measured", "limit", "aim"],
    figures.map((figure) => [
      figure.what,
      valueOf(figure),
      limitOf(figure),
      figure.aim === undefined ? "" : `${figure.aim} ${figure.unit}`.trimEnd(),
    ]),
  );

const peer = /^CPU a send over bare fetch: /;

const barsOf = (figures: readonly Figure[]): { label: string; value: number; ours: boolean }[] =>
  figures
    .filter(({ what }) => peer.test(what))
    .map(({ what, value }) => ({ label: what.replace(peer, ""), value, ours: what.includes("wabakit") }));
