import { mergeConfig, type ViteUserConfig } from "vitest/config";
import { tests } from "../../tools/presets/vitest.ts";

// The tests that need a browser have a script of their own.
const config: ViteUserConfig = mergeConfig(tests, { test: { exclude: ["test/browser/**"] } });

export default config;
