import { defineConfig, type UserConfig } from "tsdown";
import { addresses } from "./addresses.ts";
import { versions } from "./version.ts";

/** How every published package is built: ESM only, one file per entry, types by isolatedDeclarations, source maps with sources. */
export const library = (...entry: string[]): UserConfig =>
  defineConfig({
    entry,
    format: "esm",
    dts: { sourcemap: true },
    sourcemap: true,
    define: { ...addresses, ...versions },
    platform: "neutral",
    target: "node20.19",
    fixedExtension: false,
    logLevel: "warn",
  }) as UserConfig;
