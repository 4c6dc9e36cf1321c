import type { MessageOf, Provider } from "@wabakit/core";
import { createQueue } from "../src/index.ts";

declare const texts: Provider<MessageOf<"text">>;
declare const templates: Provider<MessageOf<"text" | "template", "reference">>;
const text = { to: "+447700900123", type: "text", text: { body: "Hello" } } as const;
const template = { to: "+447700900123", type: "template", template: { name: "parcel_ready", language: "en_US" }, reference: "r" } as const;

const queue = createQueue({ connection: "redis://127.0.0.1", providers: { texts, templates }, rates: { perProvider: { texts: 20 } } });

// A message must be one of the provider that it is given to; without a name, one that all of them send.
void queue.enqueue(text);
void queue.enqueue(text, { provider: "texts", priority: "high", sendAt: new Date() });
void queue.enqueue(template, { provider: "templates" });
// @ts-expect-error not every provider sends templates
void queue.enqueue(template);
// @ts-expect-error this one does not
void queue.enqueue(template, { provider: "texts" });
// @ts-expect-error there is no such provider
void queue.enqueue(text, { provider: "other" });
// @ts-expect-error there is no such priority
void queue.enqueue(text, { priority: "urgent" });

// Many, from anywhere.
void queue.enqueueMany([{ message: text, messageKey: "1" }, { message: text }]);
void queue.enqueueMany([{ message: template, provider: "templates" }]);
async function* rows() {
  yield { message: template, provider: "templates" as const, messageKey: "1" };
}
void queue.enqueueMany(rows());
// @ts-expect-error not every provider sends templates
void queue.enqueueMany([{ message: template }]);

queue.worker({ provider: "texts", concurrency: 50 });
// @ts-expect-error there is no such provider
queue.worker({ provider: "other" });

queue.on("failed", ({ messageKey, error }) => void [messageKey, error.code, error.accepted]);
queue.on("unresolved", ({ error }) => {
  // @ts-expect-error nobody knows what happened when the worker is gone
  void error.code;
});
void queue.resolve("a", "sent", { messageId: "1" });
// @ts-expect-error a person says one or the other
void queue.resolve("a", "maybe");

// @ts-expect-error a provider is what its factory returns
createQueue({ connection: "redis://127.0.0.1", providers: { main: {} } });
