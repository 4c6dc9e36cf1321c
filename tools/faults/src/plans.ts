import { seeded } from "../../conformance/src/mutations.ts";
import { type AnswerFaultName, answerFaults, type OpeningFaultName } from "./faults.ts";
import type { Plan } from "./fleet.ts";
import { mayAct } from "./ledger.ts";

const all = Object.keys(answerFaults) as readonly AnswerFaultName[]; // the keys of a table typed by them

/** Those after which `withRateLimit` sends nothing more for a minute. */
const pausing: readonly AnswerFaultName[] = ["retry-after-seconds", "retry-after-date"];

/** Everything that can go wrong once a request was read; what makes a rate limit pause comes last, or it would keep the rest away. */
export const answerFaultNames: readonly AnswerFaultName[] = [
  ...all.filter((name) => name !== "none" && !pausing.includes(name)),
  ...pausing,
];

type Draw = (random: () => number) => AnswerFaultName;

const oneOf =
  (faults: readonly AnswerFaultName[]): Draw =>
  (random) =>
    faults[Math.floor(random() * faults.length)] ?? "none";

/** A fault in 30 of 100 requests. */
const sometimes =
  (draw: Draw): Draw =>
  (random) =>
    random() < 0.3 ? draw(random) : "none";

/** What may happen to a message at one server, request by request, with such faults; afterwards nothing goes wrong. */
function stories(faults: readonly AnswerFaultName[]): readonly (readonly Draw[])[] {
  const [any, refused, lost] = [oneOf(faults), oneOf(faults.filter((name) => !mayAct(name))), oneOf(faults.filter(mayAct))];
  return [
    Array<Draw>(9).fill(sometimes(any)),
    Array<Draw>(9).fill(any),
    [oneOf(["page-429"])],
    [refused],
    [lost],
    [oneOf(["page-429"]), lost],
    [oneOf(["undocumented-code-429"]), oneOf(["page-429"]), any],
  ];
}

/** Draws for each message what goes wrong with it at each of three servers. The same seed draws the same, in whatever order the requests come. */
export function drawnPlan(seed: number, messages: number): Plan {
  const tables = [stories(answerFaultNames.slice(0, -pausing.length)), stories(answerFaultNames)];
  const drawn = Array.from({ length: messages }, (_, number) => {
    const random = seeded(seed * 1_000_003 + number);
    const [quiet = [], last = []] = tables;
    const told = number < 0.9 * messages ? quiet : last;
    const story = told[Math.floor(random() * told.length)] ?? [];
    return [0, 1, 2].map(() => story.map((draw) => draw(random)));
  });
  return (number, server) => drawn[number]?.[server] ?? [];
}

/** Draws what goes wrong with each connection before a request is read from it: something with one in ten. */
export function drawnOpenings(seed: number, connections: number): readonly (OpeningFaultName | "none")[] {
  const random = seeded(seed);
  const faults: readonly OpeningFaultName[] = ["reset-before-request", "close-before-request", "never-read"];
  return Array.from({ length: connections }, () => faults[Math.floor(random() * 10 * faults.length)] ?? "none");
}

/** The same fault with all messages, in three ways: with every request at every server, the first request at each, and 30 of 100 requests. */
export function planOf(fault: AnswerFaultName, seed: number): Plan {
  return (number, server) => {
    const random = seeded((seed * 1_000_003 + number) * 3 + server);
    const ways = [Array<AnswerFaultName>(9).fill(fault), [fault], Array.from({ length: 9 }, () => sometimes(() => fault)(random))];
    return ways[number % ways.length] ?? [];
  };
}

/** Every fault with two messages in turn, a template and a text, always the same at every server. */
export const everyFault: Plan = (number) => Array<AnswerFaultName>(9).fill(answerFaultNames[number >> 1] ?? "none");
