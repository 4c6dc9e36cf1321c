import { library } from "../../tools/presets/tsdown.ts";

export default library("src/index.ts", "src/preflight.ts", "src/webhook.ts");
