import { context, type Meter, type Tracer } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { onTestFinished } from "vitest";

/** A metric's value for one set of attributes. */
export interface Point {
  readonly name: string;
  readonly unit: string;
  readonly attributes: object;
  /** Of a histogram, how many values it has. */
  readonly count: number;
}

export interface Sdk {
  readonly tracer: Tracer;
  readonly meter: Meter;
  /** The spans that have ended, in the order in which they did. */
  readonly spans: () => ReadableSpan[];
  readonly points: () => Promise<Point[]>;
  /** All that was exported, as one text. */
  readonly exported: () => Promise<string>;
}

/** The real SDK, which exports into memory, until the test ends. */
export function sdk(): Sdk {
  const spanExporter = new InMemorySpanExporter();
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spanExporter })] });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
    exportTimeoutMillis: 1000,
  });
  const meters = new MeterProvider({ readers: [reader] });
  onTestFinished(async () => {
    await Promise.all([tracers.shutdown(), meters.shutdown()]);
  });

  const spans = (): ReadableSpan[] => spanExporter.getFinishedSpans();
  const points = async (): Promise<Point[]> => {
    metricExporter.reset();
    await reader.forceFlush();
    const metrics = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics: own }) => own));
    return metrics.flatMap(({ descriptor: { name, unit }, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({ name, unit, attributes, count: typeof value === "number" ? value : value.count })),
    );
  };
  const exported = async (): Promise<string> => {
    const shown = spans().map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
    return JSON.stringify([shown, await points()]);
  };
  return { tracer: tracers.getTracer("test"), meter: meters.getMeter("test"), spans, points, exported };
}

/** Node's way to know which span is active, until the test ends. */
export function activeSpans(): void {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  onTestFinished(() => context.disable());
}
