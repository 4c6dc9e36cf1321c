// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { parseWebhook, webhookHandler, type WebhookEvent, webhookListener } from "../src/webhook.ts";

declare const request: Request;

parseWebhook(request, { unsigned: true });
parseWebhook({ headers: { "content-type": "application/json" }, rawBody: "{}" }, { unsigned: true, maxBodyBytes: 1000 });
parseWebhook({ headers: new Headers(), rawBody: new Uint8Array() }, { unsigned: true });

// Nothing proves a push: the caller must say so.
// @ts-expect-error without the word
parseWebhook(request, {});
// @ts-expect-error not the word
parseWebhook(request, { unsigned: false });
// @ts-expect-error there is no secret
parseWebhook(request, { unsigned: true, authorization: "x" });
// @ts-expect-error a parsed body could not be counted
parseWebhook({ headers: {}, rawBody: {} }, { unsigned: true });

const handler: (request: Request) => Promise<Response> = webhookHandler((push) => parseWebhook(push, { unsigned: true }), {
  onEvent: async (event) => save(event),
});
void handler;
// @ts-expect-error events must go somewhere
webhookListener((push) => parseWebhook(push, { unsigned: true }), {});

function save(event: WebhookEvent): string {
  switch (event.type) {
    case "message-status":
      // @ts-expect-error only a failed message has a failure
      void event.failure;
      return event.status === "failed" ? event.failure.code : event.status;
    case "message-received":
      // @ts-expect-error a user may show no number
      event.from.trim();
      return event.message.type === "text" ? event.message.text.body : event.message.type;
    case "template-status":
      return event.status;
    case "billing":
      return event.fee ?? "";
    case "unknown":
      return event.vendorType ?? "";
    default:
      return event satisfies never;
  }
}
