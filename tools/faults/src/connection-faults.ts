import type { AnswerFault, Exchange } from "./answer-fault.ts";
import { answer, bytesOf, chunk, chunkedHead, drip, head, json, later, sprinkle } from "./writing.ts";

const secondMs = 1000;

const success = ({ bodies, id }: Exchange): string => bodies.success(id);
const successAnswer = (exchange: Exchange): string => answer(200, success(exchange)).toString();

/** The part of a text before its middle. */
const half = (text: string): string => text.slice(0, text.length / 2);

/** Writes the beginning of an answer, and ends the connection once that must have arrived. */
const cutShort = (cut: "resetAndDestroy" | "destroy", begin: (exchange: Exchange) => string) => (exchange: Exchange) => {
  exchange.socket.write(begin(exchange));
  later(exchange.socket, 10, () => exchange.socket[cut]());
};

/** All but the end of an answer, so that only its body is cut short. */
const halfBody = (exchange: Exchange): string => {
  const body = success(exchange);
  return successAnswer(exchange).slice(0, -Math.ceil(body.length / 2));
};

/** What can happen to the connection once the request was read. */
export const connectionFaults = {
  "no-answer": { meaning: "Reads the request and never answers.", answer: () => {} },
  "continue-never-answered": {
    meaning: "Reads one request and nothing more from the connection, and neither says `100 Continue` nor answers.",
    answer: ({ socket }) => socket.pause(),
  },
  "informational-flood": {
    meaning: "Answers `103 Early Hints` again and again, and nothing else.",
    answer: ({ socket }) => drip(socket, Array<string>(2000).fill(head(103, { link: "</styles.css>" }).repeat(20)), 5),
  },
  "headers-only": { meaning: "Sends the headers and never the body.", answer: ({ socket }) => void socket.write(chunkedHead) },
  "slow-answer": {
    meaning: "Sends a byte a second, from the first header on.",
    answer: (exchange) => drip(exchange.socket, bytesOf(successAnswer(exchange)), secondMs),
  },
  "slow-body": {
    meaning: "Sends the headers, then a byte of the body a second.",
    answer(exchange) {
      exchange.socket.write(head(200, { ...json, "content-length": String(Buffer.byteLength(success(exchange))) }));
      drip(exchange.socket, bytesOf(success(exchange)), secondMs);
    },
  },
  "slow-trailers": {
    meaning: "Sends the whole body, then a byte of a trailer a second, without end.",
    answer(exchange) {
      exchange.socket.write(`${chunkedHead}${chunk(success(exchange))}0\r\n`);
      drip(exchange.socket, bytesOf(`x-slow: ${"x".repeat(100)}`), secondMs);
    },
  },
  "one-byte-packets": {
    meaning: "Sends each byte in a packet of its own.",
    answer: (exchange) => void sprinkle(exchange.socket, bytesOf(successAnswer(exchange))),
  },
  "reset-after-request": { meaning: "Reads the request and resets the connection.", answer: ({ socket }) => socket.resetAndDestroy() },
  "reset-in-headers": {
    meaning: "Resets the connection in the middle of the headers.",
    answer: cutShort("resetAndDestroy", () => half(chunkedHead)),
  },
  "reset-in-body": { meaning: "Resets the connection in the middle of the body.", answer: cutShort("resetAndDestroy", halfBody) },
  "close-after-request": { meaning: "Reads the request and closes the connection.", answer: ({ socket }) => void socket.end() },
  "close-in-headers": {
    meaning: "Closes the connection in the middle of the headers.",
    answer: cutShort("destroy", () => half(chunkedHead)),
  },
  "close-in-body": { meaning: "Closes the connection in the middle of the body.", answer: cutShort("destroy", halfBody) },
  "close-in-chunks": {
    meaning: "Closes the connection in the middle of a chunked body, after a whole chunk.",
    answer: cutShort("destroy", (exchange) => chunkedHead + chunk(half(success(exchange)))),
  },
  "keep-alive-dead": {
    meaning: "Answers with success, reads nothing more from the connection, and resets it 30 ms later.",
    answer(exchange) {
      exchange.socket.write(successAnswer(exchange));
      exchange.socket.pause();
      later(exchange.socket, 30, () => exchange.socket.resetAndDestroy());
    },
  },
} as const satisfies { readonly [name: string]: AnswerFault };
