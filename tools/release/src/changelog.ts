import type { ChangelogFunctions } from "@changesets/types";

/** How a CHANGELOG.md is written: what a change means to who installs the package, and no commits, which say it to us. */
const changelog: ChangelogFunctions = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`,
  getDependencyReleaseLine: async (_, dependencies) =>
    dependencies.length === 0 ? "" : `- Needs ${dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(", ")}`,
};

export default changelog;
