import type { PhoneNumber, SendError } from "@wabakit/core";
import { digitsOf } from "@wabakit/core/vendor";
import type { Concern, DocumentedCode } from "./vendor-entry.ts";

/** What came of asking a vendor for its numbers. */
export interface Answer {
  /** The `from` that is configured. */
  readonly from: string;
  /** Whether requests carry a signature. */
  readonly signs: boolean;
  readonly numbers?: readonly PhoneNumber[];
  readonly error?: SendError;
  /** What the contract says of the error's code. */
  readonly documented?: DocumentedCode | undefined;
  /** How far this machine's clock is ahead of the vendor's, in milliseconds; undefined where no answer said. */
  readonly skewMs?: number | undefined;
}

export interface Finding {
  readonly concern: Concern;
  readonly state: "ok" | "wrong" | "unknown";
  readonly text: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** All in one line: what is wrong, and what to do. */
  readonly text: string;
}

/** The clock of an answer counts in seconds, and answers take time. */
const exactMs = 3_000;
/** No vendor documents how far a clock may be off; one that is further off is worth setting right. */
const allowedMs = 60_000;

const concerns: readonly Concern[] = ["key", "signature", "clock", "address", "account", "number"];

/** Holds what a vendor answered against what a set-up needs. */
export function verdictOf(answer: Answer): Verdict {
  const { signs } = answer;
  const findings = concerns
    .filter((concern) => concern !== "signature" || signs)
    .map((concern) => ({
      concern,
      ...(concern === "clock" ? clockFinding(answer) : answer.error === undefined ? accepted(concern, answer) : refused(concern, answer)),
    }));
  const wrong = findings.filter(({ state }) => state === "wrong");
  const ok = answer.error === undefined && wrong.length === 0;
  return { ok, findings, text: ok ? "in order" : textOf(answer, wrong) };
}

type State = Omit<Finding, "concern">;

function accepted(concern: Concern, { from, numbers = [] }: Answer): State {
  if (concern === "account") return { state: "ok", text: `has ${numbers.length} business number${numbers.length === 1 ? "" : "s"}` };
  return concern === "number" ? numberFinding(from, numbers) : { state: "ok", text: "accepted" };
}

function numberFinding(from: string, numbers: readonly PhoneNumber[]): State {
  const found = numbers.find(({ number }) => digitsOf(number) === digitsOf(from));
  if (found === undefined) {
    const known =
      numbers.length === 0
        ? "none"
        : numbers
            .slice(0, 5)
            .map(({ number }) => number)
            .join(", ");
    return { state: "wrong", text: `${from} is not a number of this account; it has ${known}${numbers.length > 5 ? ", …" : ""}` };
  }
  const { status, quality } = found;
  const told = [status ?? "state not told", ...(quality === undefined ? [] : [`quality ${quality}`])].join(", ");
  const sends = status === undefined || status === "CONNECTED";
  return { state: sends ? "ok" : "wrong", text: `${found.number}: ${told}${sends ? "" : "; only a CONNECTED number sends"}` };
}

function refused(concern: Concern, answer: Answer): State {
  const { error, documented } = answer;
  const isMeant = documented?.concerns?.includes(concern) === true;
  if (!isMeant) return { state: "unknown", text: unknownText(concern, answer) };
  const which = documented.concerns?.length === 1 ? "" : `one of ${documented.concerns?.join(", ")} is wrong: `;
  return { state: "wrong", text: `${which}${documented.name} (${error?.vendorCode ?? ""})` };
}

function unknownText(concern: Concern, { error, documented }: Answer): string {
  if (error?.code !== "unauthorized") return "not known: the vendor said nothing about it";
  if (documented?.concerns === undefined && concern !== "number") return "may be wrong: the vendor does not say what it refused";
  return "not known until the rest is right";
}

function clockFinding({ skewMs, error, documented }: Answer): State {
  const isMeant = documented?.concerns?.includes("clock") === true;
  if (skewMs === undefined) {
    if (isMeant) return { state: "wrong", text: `${documented.name} (${error?.vendorCode ?? ""})` };
    return { state: "unknown", text: "no answer told the vendor's time" };
  }
  const off = Math.abs(skewMs);
  if (off <= exactMs && !isMeant) return { state: "ok", text: "right to within 3 s" };
  const text = `${Math.round(off / 1000).toLocaleString("en")} s ${skewMs > 0 ? "ahead of" : "behind"} the vendor's`;
  return { state: isMeant || off > allowedMs ? "wrong" : "ok", text };
}

function textOf({ error, documented }: Answer, wrong: readonly Finding[]): string {
  const clock = wrong.find(({ concern }) => concern === "clock");
  const alsoClock =
    clock === undefined || documented?.concerns?.includes("clock") === true
      ? ""
      : ` This machine's clock is ${clock.text}: set it right first.`;
  if (error !== undefined && documented !== undefined)
    return `${firstSentence(documented.meaning)} (${error.vendorCode ?? ""}) ${documented.action}${alsoClock}`;
  if (error !== undefined) return `${error.message}${alsoClock}`;
  return wrong.map(({ concern, text }) => `the ${concern} is not in order: ${text}.`).join(" ");
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
