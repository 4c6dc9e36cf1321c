import type { Socket } from "node:net";
import type { Bodies } from "./vendor-answers.ts";

/** One request that was read, and what is there to answer it with. */
export interface Exchange {
  readonly socket: Socket;
  /** What the vendor would say. */
  readonly bodies: Bodies;
  /** A message id that was not used before, as JSON. */
  readonly id: string;
  /** An address at another host, where a redirect leads. */
  readonly elsewhere: string;
}

/** A fault after a request was read. */
export interface AnswerFault {
  readonly meaning: string;
  readonly answer: (exchange: Exchange) => void;
}
