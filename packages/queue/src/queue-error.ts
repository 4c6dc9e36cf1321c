/** Why the queue could not do what it was asked, by what the caller can do about it. */
export type QueueErrorCode =
  /** Redis did not answer in time. Enqueue again with the same `messageKey`s: what is there already stays as it is. */
  | "unreachable"
  /** Redis refused: the login, a command that the user may not use, or more data than it may hold. Its words are in the message. */
  | "refused"
  /** Redis could forget a message that was begun, and `durability` is `"strict"`. */
  | "not-durable"
  /** The queue knows no message with this key. */
  | "unknown-message"
  /** The message is not in the state that the call is for. */
  | "wrong-state"
  /** The queue or the worker was closed. */
  | "closed";

/** An error of the queue itself. What a vendor or a message is to blame for is a `SendError`. */
export class QueueError extends Error {
  override readonly name = "QueueError";
  readonly code: QueueErrorCode;

  constructor(code: QueueErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
