import type { AnswerFault } from "./answer-fault.ts";
import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { addressFaults, certificateFaults, openingFaults } from "./openings.ts";
import { statusFaults } from "./status-faults.ts";
import { answer } from "./writing.ts";

/** What can go wrong once a request was read; and `none`. */
export const answerFaults = {
  none: {
    meaning: "Answers success, as fast as it can.",
    answer: ({ socket, bodies, id }) => void socket.write(answer(200, bodies.success(id))),
  },
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
} as const satisfies { readonly [name: string]: AnswerFault };

/** Everything that the server can do wrong, by name, each with a line on what it does. */
export const faults = { ...addressFaults, ...openingFaults, ...certificateFaults, ...answerFaults };

export type FaultName = keyof typeof faults;
export type AnswerFaultName = keyof typeof answerFaults;
export type OpeningFaultName = "reset-before-request" | "close-before-request" | "never-read";
