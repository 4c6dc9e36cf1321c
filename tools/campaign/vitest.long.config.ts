import type { ViteUserConfig } from "vitest/config";
import queue from "./vitest.queue.config.ts";

// The same as `npm run test:queue`, for longer: `npm run test:long`.
const long: ViteUserConfig = { test: { ...queue.test, include: ["test/*.long.ts"], testTimeout: 1_800_000 } };

export default long;
