import type { ViteUserConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// What needs a redis-server: `npm run test:queue`. The reports are those of `npm test`, so that `tools/presets/summary.mjs` can add them up.
const queue: ViteUserConfig = {
  test: {
    ...tests.test,
    include: ["test/*.queue.ts"],
    globalSetup: ["test/redis-installed.ts"],
    fileParallelism: false, // each file has processes of its own
    reporters: ["default"],
    testTimeout: 300_000,
  },
};

export default queue;
