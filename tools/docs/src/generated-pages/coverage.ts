import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Coverage, VendorCoverage } from "@wabakit/mock";
import { root } from "../../../codegen/src/registry.ts";
import { table } from "../../../repo-checks/src/marked.ts";
import type { MarkdownPage } from "../site/page.ts";
import type { DocumentedVendor } from "../vendors.ts";

type Documented = Pick<DocumentedVendor, "id" | "name" | "operations">;

/** What the contract tests have exercised, as they keep it: a file for each vendor. */
export function keptCoverage(): Coverage {
  const folder = join(root, "tools/conformance/test/exercised");
  const kept = globSync("*.json", { cwd: folder }).map((file) => {
    const coverage = JSON.parse(readFileSync(join(folder, file), "utf8")) as VendorCoverage; // a test of ours keeps it
    return [basename(file, ".json"), coverage] as const;
  });
  return Object.fromEntries(kept);
}

const parts: { readonly [part in keyof VendorCoverage]: string } = {
  operations: "Operations",
  messageTypes: "Message types",
  codes: "Codes",
  members: "Optional members",
};

/** How much of each contract our own tests have seen at work. */
export const coveragePage = (vendors: readonly Documented[], kept: Coverage): MarkdownPage => ({
  path: "reference/coverage",
  markdown: `# What our tests exercise

The contract tests send every example of every contract through the typed clients into [the mock](../guides/testing.md), and provoke every code that is documented. The mock counts
what that touches; these are its figures, kept by the tests. They say what our own tests have seen at work in the mock, not at a vendor: for that see [what to verify](verify.md).

${table(
  ["", ...Object.values(parts)],
  vendors.map(({ id, name }) => [`[${name}](${id}.html)`, ...figures(kept[id])]),
)}

An optional member counts when a request had it, an operation when it was asked for, a code when it was answered. \`mock.coverage()\` gives the same figures of
[your own tests](../guides/testing.md#what-your-tests-never-touch).

## Not exercised

${vendors.map((vendor) => `### ${vendor.name}\n\n${missing(vendor, kept[vendor.id])}`).join("\n\n")}
`,
});

const partsOf = (coverage: VendorCoverage): [title: string, part: VendorCoverage[keyof VendorCoverage]][] =>
  (Object.keys(parts) as (keyof VendorCoverage)[]).map((part) => [parts[part], coverage[part]]); // the keys of a table typed by them

const figures = (coverage: VendorCoverage | undefined): string[] =>
  coverage === undefined
    ? Object.keys(parts).map(() => "not counted yet")
    : partsOf(coverage).map(([, { covered, missing: left }]) => `${covered.length} of ${covered.length + left.length}`);

function missing(vendor: Documented, coverage: VendorCoverage | undefined): string {
  if (coverage === undefined) return "Not counted yet.";
  const left = partsOf(coverage).flatMap(([title, part]) => part.missing.map((what) => `- ${title}: ${linked(vendor, what)}`));
  return left.length === 0 ? "Nothing." : left.join("\n");
}

/** `POST /path member` as a member of the operation, which it links. */
function linked({ id, operations }: Documented, what: string): string {
  const operation = operations.find(({ method, path }) => `${what} `.startsWith(`${method} ${path} `));
  if (operation === undefined) return `\`${what}\``;
  const member = what.slice(`${operation.method} ${operation.path}`.length).trim();
  const link = `[${operation.id}](${id}.html#${operation.place})`;
  return member === "" ? link : `\`${member}\` of ${link}`;
}
