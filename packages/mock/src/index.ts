export type { MockCredentials } from "./authentication.ts";
export type { VendorId } from "./generated/registry.ts";
export type { PushAnswer, PushOptions } from "./push.ts";
export { type Mock, MockError, type MockOptions, type MockRequest, startMock } from "./start-mock.ts";
export { type Violation, violationsHeader, warningsHeader } from "./violation.ts";
