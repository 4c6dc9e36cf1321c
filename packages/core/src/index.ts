export type { Broadcast, BroadcastMessage, BroadcastOutcome } from "./broadcast.ts";
export type { BusinessAccount, BusinessAccountReview, BusinessAccounts } from "./business-accounts.ts";
export type { SendDiagnostics } from "./diagnostics.ts";
export type { Hooks, RedactedHeaders, RedactedRequest, RedactedResponse } from "./hooks.ts";
export { isNewer } from "./is-newer.ts";
export type { Issue } from "./issue.ts";
export type {
  Buttons,
  Contact,
  HeaderParameter,
  InteractiveHeader,
  List,
  ListRow,
  ListSection,
  Location,
  Media,
  Message,
  MessageBodies,
  MessageCommon,
  MessageFeature,
  MessageOf,
  MessageType,
  PayloadParameter,
  Product,
  ProductList,
  ProductSection,
  Recipient,
  ReplyButton,
  ReplyButtons,
  Template,
  TemplateComponent,
  TextParameter,
} from "./message.ts";
export type { Operations } from "./operations.ts";
export { OptionError } from "./option-error.ts";
export type { BlobLike, ByteStream, MediaFile, MediaStore, MediaType, UploadedMedia } from "./media.ts";
export { plainCopy, readMembers } from "./plain-data.ts";
export type { MessagingTier, PhoneNumber, PhoneNumberQuality, PhoneNumbers, PhoneNumberStatus } from "./phone-numbers.ts";
export { digitsOf } from "./phone-number.ts";
export type { MessageFor, Provider, SendOptions } from "./provider.ts";
export type {
  CreatedTemplate,
  EditableTemplates,
  ListedButton,
  ListedComponents,
  NewTemplate,
  PasscodeButton,
  PasscodeTemplate,
  TemplateButton,
  TemplateCategory,
  TemplateFilter,
  TemplateHeader,
  TemplateRow,
  Templates,
  TemplateStatus,
  WrittenTemplate,
} from "./templates.ts";
export type { Receipt } from "./receipt.ts";
export { safeCause } from "./safe-cause.ts";
export { SendError, type SendErrorCode, type SendErrorFacts } from "./send-error.ts";
export { WebhookError, type WebhookErrorCode } from "./webhook-error.ts";
export type {
  BillingEvent,
  MessageFailure,
  MessageReceivedEvent,
  MessageStatus,
  MessageStatusEvent,
  ReceivedBodies,
  ReceivedContact,
  ReceivedMedia,
  ReceivedMessage,
  TemplateStatusEvent,
  UnknownEvent,
  WebhookEvent,
  WebhookEventCommon,
} from "./webhook-event.ts";
