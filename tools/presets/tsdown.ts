import { basename } from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";
import { addresses } from "./addresses.ts";
import { quickToLoad } from "./quick-to-load.ts";
import { stackTraceMaps } from "./source-maps.ts";
import { versions } from "./version.ts";

/**
 * How every published package is built: ESM only, one file per entry, types by isolatedDeclarations. The sources are in the source maps, the comments
 * for users in the types, and neither is anywhere else in the package.
 *
 * What several entries use is in the file of the first of them, which exports it under a short name: Node takes as long for one more file as for 20 kB of code.
 */
export const library = (...entries: string[]): UserConfig =>
  defineConfig({
    entry: entries,
    format: "esm",
    dts: true,
    sourcemap: true,
    inputOptions: { preserveEntrySignatures: "allow-extension" },
    outputOptions: {
      comments: { jsdoc: false },
      chunkFileNames: "[name].js",
      codeSplitting: { groups: entries.length > 1 ? [...entries.map(withAllItUses), sharedTypes] : [] },
    },
    define: { ...addresses, ...versions },
    platform: "neutral",
    target: "node20.19",
    fixedExtension: false,
    logLevel: "warn",
    plugins: [quickToLoad(), stackTraceMaps()],
  }) as UserConfig;

type Group = Rolldown.CodeSplittingGroup;

const withAllItUses = (entry: string): Group => ({ name: basename(entry, ".ts"), test: (id) => id.endsWith(`/${entry}`) });

/** Types are not run, and every name that a file exports is offered to users: what several entries share is beside them. */
const sharedTypes: Group = { name: "types.d", test: /\.d\.ts$/, minShareCount: 2 };
