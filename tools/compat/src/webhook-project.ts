import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Command, freePort, start } from "./commands.ts";
import { exampleOf } from "./examples.ts";
import type { Project, Result } from "./project.ts";
import { pushes, secrets, tryPush } from "./pushes.ts";
import { openQueue } from "./queue.ts";

/** A project that serves the webhook examples of the READMEs. */
export interface WebhookProject extends Pick<Project, "name" | "dependencies"> {
  /** By vendor: the block of its README, by the file that it names. */
  readonly examples: { readonly [vendor: string]: string };
  /** Where the example goes in the project. */
  readonly place: (vendor: string, example: string) => string;
  /** Other files, by their path. */
  readonly files?: { readonly [path: string]: string };
  /** Run once, in the project's folder. */
  readonly build?: Command;
  /** Serves a vendor's example on a port of 127.0.0.1; runs until it is killed. */
  readonly serve: (folder: string, vendor: string, port: number) => Command;
}

export interface RunnableWebhookProject extends Project, Pick<WebhookProject, "examples"> {}

/** Builds the examples, serves them, and pushes to them. */
export const webhookProject = (project: WebhookProject): RunnableWebhookProject => ({
  ...project,
  async run(folder, report) {
    await fill(folder, project);
    if (project.build !== undefined) await build(project.build, folder, environment(0, ""));
    for (const vendor of Object.keys(project.examples)) await tryVendor(folder, project, vendor, report);
  },
});

async function fill(folder: string, { examples, place, files }: WebhookProject): Promise<void> {
  const blocks = Object.entries(examples).map(([vendor, example]) => [place(vendor, example), exampleOf(vendor, example)] as const);
  for (const [path, content] of [...blocks, ...Object.entries(files ?? {})]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function tryVendor(folder: string, project: WebhookProject, vendor: string, report: (result: Result) => void): Promise<void> {
  const { name, examples, serve } = project;
  const [queue, port] = [await openQueue(), await freePort()];
  const server = await start(serve(folder, vendor, port), folder, environment(port, queue.url), port);
  try {
    for (const push of pushes[vendor] ?? []) {
      const problem = await tryPush(push, `http://127.0.0.1:${port}`, queue);
      report({ example: `${vendor} ${examples[vendor] ?? name}`, what: push.what, problem });
    }
  } finally {
    await server.stop();
    await queue.close();
  }
}

const environment = (port: number, queueUrl: string): { readonly [name: string]: string } => ({
  ...secrets,
  PORT: String(port),
  QUEUE_URL: queueUrl,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
});
