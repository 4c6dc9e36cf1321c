import { tests } from "../presets/vitest.ts";

export default tests;
