import { type ContentReaders, readNumber, readNumbers, type RequestReader, textsAt } from "@wabakit/core/read-request";
import { entryOf, given, membersOf } from "@wabakit/core/vendor";
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
