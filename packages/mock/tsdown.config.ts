import { library } from "../../tools/presets/tsdown.ts";

export default { ...library("src/index.ts", "src/bin.ts"), platform: "node" };
