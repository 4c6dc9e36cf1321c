import type { ViteUserConfig } from "vitest/config";
import { tests } from "../../tools/presets/vitest.ts";

// That for which `npm test` has no time: the command is killed 50 times, at any moment.
const long: ViteUserConfig = {
  test: { ...tests.test, include: ["test/kill.test.ts"], reporters: ["default"], env: { WABAKIT_KILLS: "50" }, testTimeout: 300_000 },
};

export default long;
