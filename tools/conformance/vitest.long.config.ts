import type { ViteUserConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// The seeded property tests with more mutations than `npm test` has time for: `npm run test:long`.
const long: ViteUserConfig = {
  test: {
    ...tests.test,
    include: ["test/read-request.test.ts", "test/webhooks.test.ts"],
    reporters: ["default"],
    env: { WABAKIT_MUTATIONS: "50000" },
    testTimeout: 600_000,
  },
};

export default long;
