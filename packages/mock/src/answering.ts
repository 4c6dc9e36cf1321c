import type { VendorId } from "./generated/registry.ts";
import { type Answered, problem, type Received, type VendorMock } from "./vendor.ts";
import { headerText, type Violation, violationsHeader, warningsHeader } from "./violation.ts";

/** A request before it is known for whom it is; without a body if that was longer than the limit. */
export type Arrival = Omit<Received, "body" | "bytes"> & { readonly bytes: Uint8Array<ArrayBuffer> | undefined };

/** The answer to one request, and the vendor that gave it, if one has the path. */
export type Routed = Answered & { readonly vendor?: VendorId };

export type Answering = (arrival: Arrival) => Promise<Routed>;

/** Gives every request to the vendor that has its path. Nothing here knows of sockets. */
export function createAnswering(mocks: ReadonlyMap<VendorId, VendorMock>, maxBodyBytes: number): Answering {
  return async ({ bytes, ...arrival }) => {
    const { method, path } = arrival;
    const [vendor, mock] = [...mocks].find(([, { paths }]) => paths.includes(path)) ?? [];
    if (vendor === undefined || mock === undefined) return notFound(mocks, path);
    if (!mock.methodsAt(path).includes(method)) return { vendor, ...wrongMethod(mock, method, path) };
    if (bytes === undefined) return { vendor, ...refusal(413, "body", "maxLength", `the body is longer than ${maxBodyBytes} bytes`) };
    return { vendor, ...(await mock.answer({ ...arrival, body: new TextDecoder().decode(bytes), bytes })) };
  };
}

/** The path of a URL, without a slash at its end. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/, "").replace(/(.)\/+$/, "$1");

/** An answer as it goes over HTTP. */
export function toHttp({ status, body, violations, warnings, headers = {} }: Answered): {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
} {
  const listed = {
    ...(violations.length === 0 ? {} : { [violationsHeader]: headerText(violations) }),
    ...(warnings.length === 0 ? {} : { [warningsHeader]: headerText(warnings.map((message) => ({ message }))) }),
  };
  const type = status < 400 ? "application/json;charset=UTF-8" : "application/problem+json";
  return { status, headers: { ...headers, "content-type": type, ...listed }, text: JSON.stringify(body) };
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
