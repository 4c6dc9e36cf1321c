import { type ContentReaders, entryOf, given, membersOf, type RequestReader } from "@wabakit/core/vendor";
import { readNumber, readNumbers, textsAt } from "../../core/src/read-request.ts";
import type { paths } from "./generated/schema.ts";

const sendMessage: `POST ${keyof paths}` = "POST /__vendor__/messages";

/** What a request says; undefined if it sends no message. */
export const readRequest: RequestReader = (operation, body) => {
  if (operation !== sendMessage) return undefined;
  const { from, to, ...content } = membersOf(body);
  const message = entryOf(contents, content["type"])?.(content);
  if (message === undefined) return undefined;
  return given({ to: readNumbers([to]), from: readNumber(from), message });
};

const contents: ContentReaders = {
  text: ({ text }) => ({ type: "text", text: textsAt(text, ["body"]) }),
};
