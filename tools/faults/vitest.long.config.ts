import type { ViteUserConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// That for which `npm test` has no time: more fuzz runs, each fault with each composition, and the soak: `npm run test:long`.
const long: ViteUserConfig = {
  test: {
    ...tests.test,
    include: ["test/fuzz-*.test.ts", "test/*.long.ts"],
    fileParallelism: false, // what is measured is measured alone
    reporters: ["default"],
    env: { WABAKIT_FUZZ_RUNS: "100000" },
    testTimeout: 1_800_000,
  },
};

export default long;
