import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../codegen/src/registry.ts";
import { serveFolder } from "./site/server.ts";

const usage = `Builds the documentation site if anything has changed, and serves it on this machine.

  npm run docs [-- --port N]

  --port N     where to listen (default: 4000; 0 takes a free port)
  --no-build   serve dist/docs as it is
  --help, -h   this text
`;

try {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-build": { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) console.log(usage);
  else await serve(portOf(values.port ?? "4000"), values["no-build"] !== true);
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function serve(port: number, build: boolean): Promise<void> {
  if (build) {
    const { status } = spawnSync("pnpm", ["run", "--silent", "site:build"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("The site could not be built; what went wrong stands above.");
  }
  const { url, close } = await serveFolder(resolve(root, "dist/docs"), port);
  console.log(`The documentation is at ${url} (Ctrl-C ends it).`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port must be a whole number from 0 to 65535, not ${text}.`);
  return port;
}
