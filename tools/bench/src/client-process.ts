import { fork } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Message } from "@wabakit/core";
import type { Asked } from "./client.ts";
import type { Cost } from "./cost.ts";
import type { Job, Way } from "./senders.ts";
import { vendor } from "./vendor.ts";

/** A process that sends in one way. */
export interface Client {
  /** Sends so many, so many at a time. */
  readonly cost: (asked: Asked["cost"]) => Promise<Cost>;
  /** The median time of a send, one after the other, in microseconds. */
  readonly latency: (asked: Asked["latency"]) => Promise<number>;
  readonly end: () => void;
}

/** A job for a vendor: its provider has every option at its default but the address. */
export function jobFor(id: string, baseUrl: string, message: Message): Job {
  const { folder, credentials, demoOptions, success } = vendor(id);
  return {
    module: pathToFileURL(join(folder, "dist/index.js")).href,
    factory: id,
    options: { ...credentials, ...demoOptions, baseUrl },
    message,
    answer: success("3f9a1c52e07b4d86a1f2c3d4e5f60718"),
  };
}

export async function startClient(way: Way, job: Job): Promise<Client> {
  const child = fork(new URL("client.ts", import.meta.url), [JSON.stringify({ way, job })]);
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`The client that sends by ${way} ended.`)));
  ended.catch(() => {}); // it is asked to, in the end
  const answer = async (): Promise<unknown> => {
    const told = new Promise((resolve) => child.once("message", resolve));
    return Promise.race([told, ended]);
  };
  const ask = async <A extends keyof Asked>(what: A, asked: Asked[A]): Promise<unknown> => {
    child.send([what, asked]);
    return answer();
  };
  await answer();
  return {
    cost: async (asked) => (await ask("cost", asked)) as Cost, // as client.ts answers
    latency: async (asked) => (await ask("latency", asked)) as number,
    end: () => void child.kill(),
  };
}
