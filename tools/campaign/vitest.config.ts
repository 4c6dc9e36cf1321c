import { defineConfig, mergeConfig } from "vitest/config";
import { tests } from "../presets/vitest.ts";

// The contracts are read once a worker, not once a file.
export default mergeConfig(tests, defineConfig({ test: { isolate: false } }));
