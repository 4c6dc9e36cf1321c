/** Why a push was refused. */
export type WebhookErrorCode =
  /** The body is longer than the limit; reading stopped there. */
  | "too-large"
  /** The body did not arrive in time. */
  | "timed-out"
  /** There is no body. */
  | "empty"
  /** The body is not JSON. */
  | "not-json"
  /** The headers do not prove that the vendor sent it. */
  | "unauthorized"
  /** A GET or HEAD, which carries no push. Of the handler and the listener only. */
  | "wrong-method";

const brand = Symbol.for("wabakit.WebhookError");

/**
 * A push that is refused before its content is looked at. It quotes neither a header nor the body.
 * Test with `WebhookError.is(error)`: unlike `instanceof`, it also holds across two installed copies of the package.
 */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether a caught value is a `WebhookError`, of this or another copy of the package. */
  static is(value: unknown): value is WebhookError {
    return typeof value === "object" && value !== null && brand in value;
  }
}
