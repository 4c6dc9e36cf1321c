import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isNode, type Node, type RuleFactory } from "./rule.ts";

const timeForms = ["iso", "seconds", "milliseconds"];

/** The mock makes pushes as `x-push` says: the samples that it names are there, and its paths lead to something in them. */
export const pushSamples: RuleFactory = () => ({
  Root: {
    enter(root, { report, location }) {
      if (root["x-push"] === undefined) return;
      const push = nodeOf(root["x-push"]);
      const webhooks = Object.keys(nodeOf(root["webhooks"]));
      const folder = join(dirname(location.source.absoluteRef), "webhooks");
      const problems = [
        ...(typeof push["messageId"] === "string" ? [] : ["messageId is missing: where a status has the id of its message."]),
        ...retryProblems(push, webhooks),
        ...eventProblems(push, webhooks, folder),
      ];
      for (const problem of problems) report({ message: `x-push: ${problem}`, location: location.child(["x-push"]) });
    },
  },
});

const retryProblems = (push: Node, webhooks: readonly string[]): string[] =>
  Object.entries(nodeOf(push["retryAfterMinutes"])).flatMap(([webhook, minutes]) => [
    ...(webhooks.includes(webhook) ? [] : [`retryAfterMinutes names ${webhook}, which is no webhook; there are ${webhooks.join(", ")}.`]),
    ...(Array.isArray(minutes) && minutes.every((one) => typeof one === "number" && one > 0)
      ? []
      : [`retryAfterMinutes of ${webhook} must be a list of minutes.`]),
  ]);

function eventProblems(push: Node, webhooks: readonly string[], folder: string): string[] {
  const events = Object.entries(nodeOf(push["events"]));
  if (events.length === 0) return [];
  return [
    ...(timeForms.includes(String(push["time"])) ? [] : [`time must be one of ${timeForms.join(", ")}.`]),
    ...events.flatMap(([type, recipe]) => recipeProblems(nodeOf(recipe), webhooks, folder).map((problem) => `${type}: ${problem}`)),
  ];
}

function recipeProblems({ samples, paths }: Node, webhooks: readonly string[], folder: string): string[] {
  const names = Object.values(nodeOf(samples)).map(String);
  const payloads = names.map((name) => sampleIn(folder, name));
  const members = Object.entries(nodeOf(paths)).flatMap(([member, list]) => [list].flat().map((path) => [member, String(path)] as const));
  return [
    ...names.filter((_, index) => payloads[index] === undefined).map((name) => `there is no webhooks/${name}.json.`),
    ...names
      .filter((name) => !webhooks.some((webhook) => name.startsWith(`${webhook}-`)))
      .map((name) => `the sample ${name} is of no webhook.`),
    ...members
      .filter(([, path]) => !payloads.some((payload) => leadsSomewhere(payload, path)))
      .map(([member, path]) => `${member} is at ${path}, where no sample has anything.`),
  ];
}

const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});

function sampleIn(folder: string, name: string): unknown {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const leadsSomewhere = (payload: unknown, path: string): boolean =>
  path.split(".").reduce<unknown>((node, member) => nodeOf(node)[member], payload) !== undefined;
