export type { MockCredentials } from "./authentication.ts";
export type { VendorId } from "./generated/registry.ts";
export { MockError } from "./mock-error.ts";
export type { MockOptions } from "./options.ts";
export type { PushAnswer, PushOptions } from "./push.ts";
export type { MockRequest } from "./recorded.ts";
export { type Mock, startMock } from "./start-mock.ts";
export { type Violation, violationsHeader, warningsHeader } from "./violation.ts";
