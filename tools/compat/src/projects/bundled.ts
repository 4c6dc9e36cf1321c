import { join } from "node:path";
import { execPath, version as runningNode } from "node:process";
import type { Mock } from "@wabakit/mock";
import { casesFor } from "../cases.ts";
import { build, type Command, freePort, start } from "../commands.ts";
import { hasChromium, launchChromium, tryPage } from "../page.ts";
import { fill, programs, triedIn } from "../programs.ts";
import type { Project, Result } from "../project.ts";
import { withMock } from "../with-mock.ts";
import { serveWorker, workerConfig, workerd } from "../workerd.ts";

const versions = { vite: "8.3.8", esbuild: "0.28.2", ...workerd };

const viteConfig = `export default {
  logLevel: "warn",
  build: {
    outDir: "vite",
    modulePreload: false,
    rollupOptions: { input: ["page.html", "print.mjs"], output: { entryFileNames: "[name].mjs" } },
  },
};
`;

/** The bundlers at their defaults, but for where things go. */
const bundlers: readonly Command[] = [
  [execPath, "node_modules/esbuild/bin/esbuild", "print.mjs", "worker.mjs", "--bundle", "--format=esm", "--outdir=esbuild"],
  [execPath, "node_modules/vite/bin/vite.js", "build"],
];

/** Runs a bundle. */
type Run = (folder: string, mock: Mock) => Promise<readonly Omit<Result, "example">[]>;

const inNode =
  (file: string): Run =>
  async (folder) =>
    triedIn(await build([execPath, file], folder));

async function inWorkerd(folder: string): ReturnType<Run> {
  const port = await freePort();
  const server = await start(serveWorker(folder, "worker.capnp", port), folder, {}, port);
  try {
    return triedIn(await (await fetch(`http://127.0.0.1:${port}/`)).text());
  } finally {
    await server.stop();
  }
}

async function inChromium(folder: string, mock: Mock): ReturnType<Run> {
  if (!hasChromium()) return [{ what: "send", missing: "There is no Chromium here: install it, or set CHROMIUM to its path." }];
  const browser = await launchChromium();
  try {
    const version = browser.version().split(".")[0];
    return (await tryPage(browser, join(folder, "vite"), "page.html", mock)).map((tried) => ({ ...tried, version }));
  } finally {
    await browser.close();
  }
}

const node = `Node ${runningNode.split(".")[0]?.slice(1) ?? ""}`;
const bundles: { readonly [example: string]: Run } = {
  [`esbuild ${versions.esbuild}, in ${node}`]: inNode("esbuild/print.js"),
  [`esbuild ${versions.esbuild}, in workerd ${versions.workerd} without compatibility flags`]: inWorkerd,
  [`vite ${versions.vite}, in ${node}`]: inNode("vite/print.mjs"),
  [`vite ${versions.vite}, in a page in Chromium`]: inChromium,
};

/** The programs of `runtimes`, bundled, and run where a bundle is needed. */
export const bundled: Project = {
  name: "bundled",
  title: "Bundles",
  dependencies: versions,
  examples: Object.keys(bundles),
  async run(folder, report) {
    await withMock(async (mock) => {
      const config = { "vite.config.mjs": viteConfig, "worker.capnp": workerConfig("esbuild/worker.js", []) };
      await fill(folder, { ...(await programs(await casesFor(mock))), ...config });
      for (const bundler of bundlers) await build(bundler, folder);
      for (const [example, run] of Object.entries(bundles)) {
        for (const tried of await run(folder, mock)) report({ example, ...tried });
      }
    });
  },
};
