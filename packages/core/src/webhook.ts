export { isNewer } from "./is-newer.ts";
export { WebhookError } from "./webhook-error.ts";
export { failureCodeIn, messageFailure } from "./vendor/meta-failures.ts";
export {
  checkWebhookOptions,
  type EventFacts,
  headerOf,
  isSecret,
  parseEvents,
  type RawWebhook,
  unsignedOption,
  type WebhookHeaders,
  webhookLimits,
  type WebhookOptions,
  type WebhookRequest,
} from "./vendor/webhook.ts";
export {
  type NodeRequest,
  type NodeResponse,
  webhookHandler,
  type WebhookHandlerOptions,
  webhookListener,
  type WebhookParser,
} from "./vendor/webhook-glue.ts";
export { asIf, filled, momentOf, numberOf, partsOf, tableOf, textIn, textsIn, truthOf, type Uncertain } from "./vendor/webhook-values.ts";
