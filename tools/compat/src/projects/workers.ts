import { createRequire } from "node:module";
import { join } from "node:path";
import { webhookProject } from "../webhook-project.ts";

const bindings = ["PUSH_USER_NAME", "PUSH_AUTHORIZATION", "ITNIOTECH_PUSH_SECRET", "QUEUE_URL"];

/** A worker without `nodejs_compat`, in the runtime that Cloudflare runs; it may reach loopback, where the queue is. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private"]))],
  sockets = [(name = "http", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  bindings = [${bindings.map((name) => `(name = "${name}", fromEnvironment = "${name}")`).join(", ")}],
);
`;

/** Bundled as `wrangler` does, by esbuild. */
export const workers = webhookProject({
  name: "workers",
  dependencies: { workerd: "1.20261117.1", esbuild: "0.28.2" },
  examples: { innopaas: "worker.ts", itniotech: "worker.ts" },
  place: (vendor, example) => `${vendor}/${example}`,
  files: { "innopaas/config.capnp": config, "itniotech/config.capnp": config },
  build: [
    process.execPath,
    "node_modules/esbuild/bin/esbuild",
    "innopaas/worker.ts",
    "itniotech/worker.ts",
    "--bundle",
    "--format=esm",
    "--outdir=.",
    "--outbase=.",
  ],
  serve: (folder, vendor, port) => [workerdIn(folder), "serve", `${vendor}/config.capnp`, `--socket-addr=http=127.0.0.1:${port}`],
});

/** The executable, which the package names. */
function workerdIn(folder: string): string {
  const { default: path }: { default: string } = createRequire(join(folder, "package.json"))("workerd");
  return path;
}
