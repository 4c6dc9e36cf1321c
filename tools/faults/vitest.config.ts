import { defineConfig, mergeConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// Much of it is waiting for servers that do not answer, and it is the last that `npm test` begins.
export default mergeConfig(tests, defineConfig({ test: { maxWorkers: 2 } }));
