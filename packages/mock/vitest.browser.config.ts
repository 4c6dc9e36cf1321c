import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".test-results/browser.json" }]],
    fileParallelism: false, // one Chromium at a time is enough for a small machine
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default config;
