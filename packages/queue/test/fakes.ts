import type { Message, Provider } from "@wabakit/core";

/** An address at which there is no Redis: the port is one that servers do not get. */
export const nowhere = "redis://127.0.0.1:1";

/** A provider that nobody asks. */
export const fake = (id = "fake"): Provider<Message> => ({
  id,
  messageTypes: new Set(["text"]),
  features: new Set(),
  send: () => Promise.reject(new Error("Nobody asks it.")),
});
