// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { parseWebhook, webhookHandler } from "../src/webhook.ts";

declare const request: Request;

parseWebhook(request, { userName: "wabakit-push", authorization: "…" });
parseWebhook(request, { userName: "wabakit-push", authorization: "…", maxBodyBytes: 1000 });
parseWebhook(request, { unsigned: true });

// @ts-expect-error a push is proven by both values, or by none
parseWebhook(request, { userName: "wabakit-push" });
// @ts-expect-error no options are no proof
parseWebhook(request, {});
// @ts-expect-error not the word
parseWebhook(request, { unsigned: false });
// @ts-expect-error both ways at once
parseWebhook(request, { unsigned: true, userName: "wabakit-push", authorization: "…" });
// @ts-expect-error a secret that is not configured
parseWebhook(request, { userName: "wabakit-push", authorization: undefined });

webhookHandler((push) => parseWebhook(push, { unsigned: true }), {
  onEvent(event) {
    // @ts-expect-error a word that is no type of event
    return event.type === "status";
  },
});
