import { library } from "../../tools/presets/tsdown.ts";

export default { ...library("src/index.ts"), platform: "node" };
