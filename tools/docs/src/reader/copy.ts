import type { Document } from "../../../codegen/src/document.ts";
import { withChoices } from "./choices.ts";
import { withConfidence } from "./confidence.ts";
import { withContent } from "./content.ts";
import { withBases, withBodies, withExamples, withItems, withSources, withTerms } from "./hidden.ts";
import { withPresence } from "./presence.ts";
import { withRules } from "./rules.ts";
import { withSections } from "./sections.ts";
import { mapObjects, text } from "./tree.ts";

/** A copy of a contract in which a reader of Redoc's page sees all that the contract knows. It is for reading only: it no longer validates anything. */
export const readerCopy = (document: Document): Document => steps.reduce((copy, step) => step(copy), document);

/** How the contract names its extensions is no help to a reader of the page. */
const inWords = (document: Document): Document =>
  mapObjects(document, (node) => (text(node["description"]) === "" ? node : { ...node, description: reworded(text(node["description"])) }));

const reworded = (description: string): string =>
  description.replaceAll("`x-vendor-codes`", "[Codes](#/codes)").replaceAll("`x-confidence`", "**Inferred** or **Disputed**");

// Each step moves descriptions that the steps before it have completed.
const steps: readonly ((document: Document) => Document)[] = [
  withConfidence,
  withBases,
  withRules,
  withPresence,
  withTerms,
  withContent,
  withItems,
  withBodies,
  withSources,
  withExamples,
  withChoices,
  withSections,
  inWords,
];
