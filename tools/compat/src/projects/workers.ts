import { webhookProject } from "../webhook-project.ts";
import { serveWorker, workerConfig, workerd } from "../workerd.ts";

const config = workerConfig("worker.js", ["PUSH_USER_NAME", "PUSH_AUTHORIZATION", "ITNIOTECH_PUSH_SECRET", "QUEUE_URL"]);

/** Bundled as `wrangler` does, by esbuild. */
export const workers = webhookProject({
  name: "workers",
  title: "Cloudflare Workers",
  dependencies: { ...workerd, esbuild: "0.28.2" },
  blocks: { innopaas: "worker.ts", itniotech: "worker.ts" },
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
  serve: (folder, vendor, port) => serveWorker(folder, `${vendor}/config.capnp`, port),
});
