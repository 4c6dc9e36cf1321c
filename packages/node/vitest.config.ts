import { tests } from "../../tools/presets/vitest.ts";

export default tests;
