import { confidence } from "./confidence.ts";
import { discriminatorMapping } from "./discriminator-mapping.ts";
import { operationExamples } from "./operation-examples.ts";
import { patternCompiles } from "./pattern-compiles.ts";
import { propertyDescribed } from "./property-described.ts";
import { pushSamples } from "./push-samples.ts";
import { requestsClosed } from "./requests-closed.ts";
import type { RuleFactory } from "./rule.ts";
import { vendorCodes } from "./vendor-codes.ts";

/** Our rules for `specs/`, as a Redocly plugin; `specs/redocly.yaml` switches them on. */
export default function plugin(): { id: string; rules: { oas3: Record<string, RuleFactory> } } {
  return {
    id: "wabakit",
    rules: {
      oas3: {
        "discriminator-mapping": discriminatorMapping,
        "requests-closed": requestsClosed,
        "property-described": propertyDescribed,
        "pattern-compiles": patternCompiles,
        "operation-examples": operationExamples,
        "vendor-codes": vendorCodes,
        "push-samples": pushSamples,
        confidence,
      },
    },
  };
}
