import { manifestOf, root } from "./workspace.ts";

/** The pnpm that runs this; npx finds it only where it may ask the registry, or remembers having done so. */
export function pnpmProgram(): [program: string, ...args: string[]] {
  const running = process.env["npm_execpath"];
  return running !== undefined && /pnpm(?:\.exe)?$/.test(running)
    ? [running]
    : ["npx", "--yes", String(manifestOf(root)["packageManager"])];
}
