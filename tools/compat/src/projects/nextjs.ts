import { webhookProject } from "../webhook-project.ts";

const next = (...args: readonly string[]): readonly string[] => [process.execPath, "node_modules/next/dist/bin/next", ...args];

/** One application with a route for each vendor, built for production. */
export const nextjs = webhookProject({
  name: "nextjs",
  title: "Next.js",
  dependencies: {
    next: "16.4.6",
    react: "19.3.1",
    "react-dom": "19.3.1",
    typescript: "5.9.3",
    "@types/node": "24.19.2",
    "@types/react": "19.2.7",
  },
  blocks: { innopaas: "app/innopaas/route.ts", itniotech: "app/itniotech/[secret]/route.ts" },
  place: (_, example) => example,
  build: next("build"),
  serve: (_, __, port) => next("start", "--hostname", "127.0.0.1", "--port", String(port)),
});
