import { defineConfig, type ViteUserConfig } from "vitest/config";
import { addresses } from "./addresses.ts";
import { versions } from "./version.ts";

/** How every package's tests run. The JSON report is what `tools/presets/summary.mjs` adds up. */
export const tests: ViteUserConfig = defineConfig({
  define: { ...addresses, ...versions },
  test: {
    include: ["test/**/*.test.ts"],
    // No test patches a global, so one worker can take file after file: what they import, the contracts above all, is read once.
    isolate: false,
    reporters: [process.stdout.isTTY ? "default" : ["default", { summary: false }], ["json", { outputFile: ".test-results/vitest.json" }]],
    // These find what hangs; how fast something must be is said where it is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
