import { webhookProject } from "../webhook-project.ts";

/** Node runs the TypeScript of the example as it is. */
export const express = webhookProject({
  name: "express",
  title: "Express",
  dependencies: { express: "5.3.0" },
  blocks: { innopaas: "server.ts", itniotech: "server.ts" },
  place: (vendor, example) => `${vendor}/${example}`,
  serve: (_, vendor) => [process.execPath, `${vendor}/server.ts`],
});
