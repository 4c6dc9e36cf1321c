import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definePreflight, type OperationRules, type Preflight } from "@wabakit/core/vendor";
import { type Document, isObject, type Json, operationsOf, readDocument } from "../../src/document.ts";
import { readRegistry } from "../../src/registry.ts";
import { rulesModule } from "../../src/rules.ts";
import { everyKeyword } from "./every-keyword.ts";
import { type Reference, referenceOf } from "./reference.ts";

/** A contract, and the tables that are generated from it. */
export interface Contract {
  readonly name: string;
  readonly document: Document;
  readonly rules: OperationRules;
  readonly preflight: Preflight;
}

/** One operation of a contract, with its request examples and the reference verdict. */
export interface Subject {
  readonly contract: Contract;
  readonly operation: string;
  readonly examples: readonly Example[];
  readonly isValid: Reference;
}

export interface Example {
  readonly name: string;
  readonly body: Json;
}

/** The contracts of all vendors with the tables that they publish, and one of our own with the rest of the keywords. */
export const contracts: readonly Contract[] = await Promise.all([
  ...readRegistry().map(async ({ id, spec, output }) => contractOf(id, await readDocument(spec), join(output, "rules.ts"))),
  ownContract(),
]);

export const subjects: readonly Subject[] = contracts.flatMap((contract) =>
  operationsOf(contract.document).flatMap(({ key, schema }) =>
    schema === undefined
      ? []
      : [{ contract, operation: key, examples: examplesOf(contract.document, key), isValid: referenceOf(contract.document, schema) }],
  ),
);

async function contractOf(name: string, document: Document, module: string): Promise<Contract> {
  // A generated module: this is what it exports.
  const { operations } = (await import(/* @vite-ignore */ module)) as { operations: () => OperationRules };
  return { name, document, rules: operations(), preflight: definePreflight(operations) };
}

async function ownContract(): Promise<Contract> {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-codegen-"));
  try {
    writeFileSync(join(folder, "rules.ts"), rulesModule(everyKeyword, ""));
    return await contractOf("every keyword", everyKeyword, join(folder, "rules.ts"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function examplesOf(document: Document, key: string): Example[] {
  const [method = "", path = ""] = key.split(" ");
  const steps = ["paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "examples"];
  const examples = steps.reduce<Json | undefined>((value, step) => (isObject(value) ? value[step] : undefined), document);
  return Object.entries(isObject(examples) ? examples : {}).map(([name, example]) => {
    if (!isObject(example) || example["value"] === undefined) throw new Error(`${key}: the request example ${name} has no value.`);
    return { name, body: example["value"] };
  });
}
