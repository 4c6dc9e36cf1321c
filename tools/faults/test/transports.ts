import type { Fetch } from "@wabakit/core/vendor";
import { createNodeFetch } from "@wabakit/node";

/** What requests are sent with. */
export const transports: readonly (readonly [name: string, fetch: Fetch | undefined])[] = [
  ["the runtime's fetch", undefined],
  ["@wabakit/node", createNodeFetch()],
];
