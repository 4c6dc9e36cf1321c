/** The mock could not be started, or was asked for what it cannot do. */
export class MockError extends Error {
  override readonly name = "MockError";
}
