import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../repo-checks/src/workspace.ts";
import type { Figure } from "./benchmark.ts";

/** What was measured last, by benchmark; each says where. */
export interface Results {
  readonly [benchmark: string]: Measured;
}

export interface Measured {
  /** `v24.21.0` */
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly figures: readonly Figure[];
}

const file = join(root, "tools/bench/results.json");

/** The results that are kept in the repository. */
export const keptResults = (): Results => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {}); // written below

/** Keeps these, and of the others what was kept before. */
export function keep(results: Results): Results {
  const all = { ...keptResults(), ...results };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  return all;
}
