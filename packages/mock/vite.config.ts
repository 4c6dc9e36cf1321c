import { defineConfig, type UserConfig } from "vite";
import { licences } from "../../tools/presets/third-party.ts";

/** The inbox page: one script, one stylesheet and one picture beside `index.html`, all named by what is in them. */
const config: UserConfig = defineConfig({
  root: "inbox",
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [licences("THIRD-PARTY-LICENSES")],
  build: {
    outDir: "../dist/inbox",
    emptyOutDir: true,
    assetsDir: "_mock/inbox", // below the path that is the mock’s own
    // The first versions with light-dark(), in which the colours are written.
    target: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
});

export default config;
