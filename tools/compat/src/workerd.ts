import { createRequire } from "node:module";
import { join } from "node:path";
import type { Command } from "./commands.ts";

/** What a project depends on that serves workers. */
export const workerd = { workerd: "1.20261117.1" };

/**
 * A worker without compatibility flags, in the runtime that Cloudflare runs; it may reach loopback.
 *
 * @param module of the worker, beside the configuration
 * @param bindings what it gets, from the environment
 */
export const workerConfig = (module: string, bindings: readonly string[]): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private"]))],
  sockets = [(name = "http", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${module}")],
  compatibilityDate = "2026-11-01",
  bindings = [${bindings.map((name) => `(name = "${name}", fromEnvironment = "${name}")`).join(", ")}],
);
`;

/** Serves a configuration of a project on a port of 127.0.0.1. */
export function serveWorker(folder: string, configuration: string, port: number): Command {
  const { default: executable }: { default: string } = createRequire(join(folder, "package.json"))("workerd"); // the package names it
  return [executable, "serve", configuration, `--socket-addr=http=127.0.0.1:${port}`];
}
