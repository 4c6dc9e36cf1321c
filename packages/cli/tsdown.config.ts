import { licences } from "../../tools/presets/third-party.ts";
import { library } from "../../tools/presets/tsdown.ts";

// Everything but the mock is in the bundle, so that `npx @wabakit/cli` installs two packages; what a subcommand needs alone is a file of its own.
export default {
  ...library("src/bin.ts"),
  platform: "node",
  dts: false, // nobody imports a command,
  sourcemap: false, // or steps through it; what is published can be read as it is
  minify: "dce-only",
  deps: { onlyBundle: false },
  plugins: [licences("THIRD-PARTY-LICENSES")],
};
