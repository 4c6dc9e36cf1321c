import { defineConfig, type UserConfig } from "tsdown";
import { addresses } from "./addresses.ts";
import { versions } from "./version.ts";

/**
 * How every published package is built: ESM only, one file per entry, types by isolatedDeclarations. The sources are in the source maps, and nowhere else in
 * the package; the comments for users are in the types.
 */
export const library = (...entry: string[]): UserConfig =>
  defineConfig({
    entry,
    format: "esm",
    dts: true,
    sourcemap: true,
    outputOptions: { comments: { jsdoc: false } },
    define: { ...addresses, ...versions },
    platform: "neutral",
    target: "node20.19",
    fixedExtension: false,
    logLevel: "warn",
  }) as UserConfig;
