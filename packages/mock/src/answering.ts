import { type Answered, problem } from "./answers.ts";
import type { Arrival } from "./arrival.ts";
import { type Fault, proxyPage } from "./fault.ts";
import type { VendorId } from "./generated/registry.ts";
import type { VendorMock } from "./vendor.ts";
import { headerText, type Violation, violationsHeader, warningsHeader } from "./violation.ts";

/** The answer to one request, the vendor that gave it, if one has the path, and what happens to it on the way. */
export type Routed = Answered & { readonly vendor?: VendorId };

export type Answering = (arrival: Arrival) => Promise<Routed>;

/** Gives every request to the vendor that has its path. Nothing here knows of sockets. */
export function createAnswering(
  mocks: ReadonlyMap<VendorId, VendorMock>,
  maxBodyBytes: number,
  takeFault: (vendor: VendorId) => Fault | undefined,
): Answering {
  const routes = new Map([...mocks].toReversed().flatMap(([vendor, mock]) => mock.paths.map((path) => [path, { vendor, mock }] as const)));
  return async (arrival) => {
    const { method, path, bytes } = arrival;
    const route = routes.get(path);
    if (route === undefined) return notFound(mocks, path);
    const { vendor, mock } = route;
    if (!mock.methodsAt(path).includes(method)) return { vendor, ...wrongMethod(mock, method, path) };
    if (bytes === undefined) return { vendor, ...refusal(413, "body", "maxLength", `the body is longer than ${maxBodyBytes} bytes`) };
    const answered = await mock.answer(arrival);
    const fault = takeFault(vendor);
    return fault === undefined ? { vendor, ...answered } : { vendor, ...answered, fault, scenario: `fail ${JSON.stringify(fault)}` };
  };
}

/** An answer as it goes over HTTP, if it is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
}

export function toHttp({ status, body, violations, warnings, headers, fault }: Answered): HttpAnswer {
  if (fault !== undefined && "status" in fault)
    return { status: fault.status, headers: { "content-type": "text/html" }, text: proxyPage(fault.status) };
  const type = status < 400 ? "application/json;charset=UTF-8" : "application/problem+json";
  const lists: { [name: string]: string } = {};
  if (violations.length > 0) lists[violationsHeader] = headerText(violations);
  if (warnings.length > 0) lists[warningsHeader] = headerText(warnings.map((message) => ({ message })));
  return { status, headers: { ...headers, "content-type": type, ...lists }, text: JSON.stringify(body) };
}

/** An answer of the mock's own. */
export function refusal(status: number, where: "path" | "body", rule: string, message: string): Answered {
  const violations: Violation[] = [{ in: where, path: "", rule, message }];
  return { status, body: problem(status, violations), violations, warnings: [] };
}

function notFound(mocks: ReadonlyMap<VendorId, VendorMock>, path: string): Answered {
  const known = [...mocks.values()].flatMap(({ paths }) => paths).join(", ");
  return refusal(404, "path", "route", `no vendor has ${path}; the mock knows ${known}`);
}

function wrongMethod(mock: VendorMock, method: string, path: string): Answered {
  const allow = mock.methodsAt(path).join(", ");
  return { ...refusal(405, "path", "route", `${path} takes ${allow}, not ${method}`), headers: { allow } };
}
