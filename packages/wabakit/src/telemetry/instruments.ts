import { type Counter, type Histogram, type Meter, metrics, trace, type Tracer } from "@opentelemetry/api";
import type { OptionRule } from "@wabakit/core/vendor";

/** What spans and measurements are made with. */
export interface Instruments {
  readonly tracer: Tracer;
  readonly sendDuration: Histogram;
  readonly sentMessages: Counter;
  readonly requestDuration: Histogram;
}

/** The version of this package, written in by the build. */
declare const WABAKIT_VERSION: string;

const schemaUrl = "https://opentelemetry.io/schemas/1.44.0";

/** In seconds: those that the conventions give for both durations. */
const explicitBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Of what is not given, the global one is taken, which records nothing until an SDK is registered. */
export function instrumentsOf({
  tracer = trace.getTracerProvider().getTracer("wabakit", WABAKIT_VERSION, { schemaUrl }),
  meter = metrics.getMeter("wabakit", WABAKIT_VERSION, { schemaUrl }),
}: {
  readonly tracer?: Tracer | undefined;
  readonly meter?: Meter | undefined;
}): Instruments {
  const duration = (name: string, description: string): Histogram =>
    meter.createHistogram(name, { description, unit: "s", advice: { explicitBucketBoundaries } });
  return {
    tracer,
    sendDuration: duration(
      "messaging.client.operation.duration",
      "Duration of messaging operation initiated by a producer or consumer client.",
    ),
    sentMessages: meter.createCounter("messaging.client.sent.messages", {
      description: "Number of messages producer attempted to send to the broker.",
      unit: "{message}",
    }),
    requestDuration: duration("http.client.request.duration", "Duration of HTTP client requests."),
  };
}

const has =
  (...functions: readonly string[]) =>
  (value: unknown): boolean =>
    functions.every((name) => typeof Reflect.get(Object(value), name) === "function");

export const tracerRule: OptionRule = { fits: has("startSpan"), must: "be a Tracer of OpenTelemetry's" };
export const meterRule: OptionRule = { fits: has("createHistogram", "createCounter"), must: "be a Meter of OpenTelemetry's" };
