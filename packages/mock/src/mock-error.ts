/**
 * Why a mock did not do what it was asked: a value that is no good, something that is not there, something that cannot be as things are, or nobody who
 * answered.
 */
export type MockErrorReason = "invalid" | "missing" | "impossible" | "unanswered";

/** The mock could not be started, or was asked for what it cannot do. */
export class MockError extends Error {
  override readonly name = "MockError";
  readonly reason: MockErrorReason;

  constructor(message: string, reason: MockErrorReason = "invalid") {
    super(message);
    this.reason = reason;
  }
}
