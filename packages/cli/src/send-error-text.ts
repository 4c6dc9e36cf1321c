import type { SendError } from "@wabakit/core";
import { exitCodes, type ExitCode } from "./exit-codes.ts";

/** An error of a vendor's for people: what happened, every broken rule, and where to read on. */
export function sendErrorText({ message, issues, provider, vendorCode, requestId, docs }: SendError): string {
  return [
    message,
    ...(issues.length > 1 ? issues.map((issue) => `  ${issue.message}`) : []),
    ...(requestId === undefined ? [] : [`The vendor's id of this call: ${requestId}.`]),
    vendorCode === undefined ? `More: ${docs}` : `More: wabakit explain ${vendorCode} --vendor ${provider}, and ${docs}`,
  ].join("\n");
}

export const exitCodeOf = ({ accepted }: SendError): ExitCode => (accepted === "unknown" ? exitCodes.unknown : exitCodes.refused);
