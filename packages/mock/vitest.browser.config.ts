import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".test-results/browser.json" }]],
    maxWorkers: 2, // each has a Chromium of its own
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
