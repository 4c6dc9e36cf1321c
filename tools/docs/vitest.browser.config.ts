import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".test-results/browser.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
