import { callsOf, initFor } from "../../../packages/mock/test/support/calls.ts";
import type { WireRequest } from "./load.ts";

/** Every message that Itniotech's contract shows, signed: what the mock, Prism and a bare server are asked. */
export const messages = (): WireRequest[] =>
  callsOf("itniotech")
    .filter(({ operation }) => operation.endsWith("sendMsg"))
    .map((call) => ({ path: call.path, ...initFor(call) }));
