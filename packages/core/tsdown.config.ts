import { library } from "../../tools/presets/tsdown.ts";

export default library("src/vendor.ts", "src/webhook.ts", "src/read-request.ts", "src/index.ts");
