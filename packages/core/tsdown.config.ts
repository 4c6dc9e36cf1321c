import { licences } from "../../tools/presets/third-party.ts";
import { library } from "../../tools/presets/tsdown.ts";

const settings = library("src/vendor.ts", "src/webhook.ts", "src/index.ts");

// The functions that vendors sign with are in the bundle, so that a vendor's package brings core and nothing else.
export default {
  ...settings,
  deps: { onlyBundle: ["@noble/hashes"] },
  plugins: [settings.plugins, licences("THIRD-PARTY-LICENSES")],
};
