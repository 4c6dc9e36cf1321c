import type { ViteUserConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// The fuzz tests with more runs than `npm test` has time for: `npm run test:long`.
const long: ViteUserConfig = {
  test: {
    ...tests.test,
    include: ["test/fuzz-*.test.ts"],
    reporters: ["default"],
    env: { WABAKIT_FUZZ_RUNS: "100000" },
    testTimeout: 1_800_000,
  },
};

export default long;
