import { build, type Command, freePort, start } from "./commands.ts";
import { blockOf } from "./examples.ts";
import { type Files, fill } from "./programs.ts";
import type { Project, Result } from "./project.ts";
import { pushes, secrets, tryPush } from "./pushes.ts";
import { openQueue } from "./queue.ts";

/** A project that serves the webhook examples of the READMEs. */
export interface WebhookProject extends Pick<Project, "name" | "title" | "dependencies"> {
  /** By vendor: the block of its README, by the file that it names. */
  readonly blocks: { readonly [vendor: string]: string };
  /** Where the example goes in the project. */
  readonly place: (vendor: string, example: string) => string;
  /** Other files, by their path. */
  readonly files?: Files;
  /** Run once, in the project's folder. */
  readonly build?: Command;
  /** Serves a vendor's example on a port of 127.0.0.1; runs until it is killed. */
  readonly serve: (folder: string, vendor: string, port: number) => Command;
}

export interface RunnableWebhookProject extends Project, Pick<WebhookProject, "blocks"> {}

/** Builds the examples, serves them, and pushes to them. */
export const webhookProject = (project: WebhookProject): RunnableWebhookProject => ({
  ...project,
  examples: Object.entries(project.blocks).map(exampleName),
  counts: "pushes answered as the README says",
  async run(folder, report) {
    await fill(folder, filesOf(project));
    if (project.build !== undefined) await build(project.build, folder, environment(0, ""));
    for (const vendor of Object.keys(project.blocks)) await tryVendor(folder, project, vendor, report);
  },
});

const filesOf = ({ blocks, place, files }: WebhookProject): Files => ({
  ...Object.fromEntries(Object.entries(blocks).map(([vendor, file]) => [place(vendor, file), blockOf(vendor, file)])),
  ...files,
});

const exampleName = ([vendor, file]: readonly [vendor: string, file: string]): string => `${vendor} ${file}`;

async function tryVendor(folder: string, project: WebhookProject, vendor: string, report: (result: Result) => void): Promise<void> {
  const { name, blocks, serve } = project;
  const [queue, port] = [await openQueue(), await freePort()];
  const server = await start(serve(folder, vendor, port), folder, environment(port, queue.url), port);
  try {
    for (const push of pushes[vendor] ?? []) {
      const problem = await tryPush(push, `http://127.0.0.1:${port}`, queue);
      report({ example: exampleName([vendor, blocks[vendor] ?? name]), what: push.what, problem });
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
