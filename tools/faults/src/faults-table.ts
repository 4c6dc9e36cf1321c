import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../codegen/src/registry.ts";
import { table, withBlock } from "../../repo-checks/src/marked.ts";
import { type Expected, expected, faultNames } from "./expected.ts";
import { faults } from "./faults.ts";

export const facadeReadme: string = join(root, "packages/wabakit/README.md");

/** What becomes of a send that meets each fault: a row for each outcome, with all that leads to it. */
export function faultsTable(): string {
  const names = faultNames.filter((name) => name !== "none");
  const outcomes = Map.groupBy(names, (name) => outcomeOf(expected[name]));
  return table(
    ["`code`", "`accepted`", "`retryable`", "what the vendor does, or something between"],
    Array.from(outcomes, ([outcome, alike]) => [outcome, alike.map((name) => faults[name].meaning).join("<br>")]),
  );
}

/** The first three cells. */
function outcomeOf(then: Expected): string {
  if (then === "receipt") return "none: a receipt | – | –";
  if (then === "documented") return "as documented | as documented | as documented";
  return `\`${then.code}\` | \`"${then.accepted}"\` | ${then.retryable ? "yes" : "no"}`;
}

/** The facade's README with the table as the code makes it. */
export function facadeReadmes(): { readonly is: string; readonly shouldBe: string } {
  const is = readFileSync(facadeReadme, "utf8");
  return { is, shouldBe: withBlock(is, "faults", faultsTable()) };
}
