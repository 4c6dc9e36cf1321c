import { isChoice, isPresence, literalsIn, literalsOf, numberedMember } from "./choice.ts";
import {
  asSchema,
  component,
  deref,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  objectsIn,
  operationsOf,
  refName,
  schemasIn,
} from "./document.ts";
import { print, Raw } from "./print.ts";
import { Reference, type RuleValue, tablesOf } from "./tables.ts";

/** Keywords that constrain nothing. */
const annotations = new Set(["title", "description", "examples", "example", "default", "deprecated", "contentMediaType", "discriminator"]);

/** Keywords that go into the table as they are. */
const copied = ["const", "enum", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

/** Keywords that hold the schema of what is inside the value, and their names in the table. */
const inner = [
  ["items", "items"],
  ["contentSchema", "json"],
] as const;

/** Keywords that have a conversion of their own below. */
const converted = ["$ref", "type", "pattern", "properties", "required", "additionalProperties", "unevaluatedProperties", "allOf", "oneOf"];

const known = new Set([...annotations, ...copied, ...inner.map(([keyword]) => keyword), ...converted]);

/** The text of `rules.ts`: the constraints of every request body of a contract. */
export function rulesModule(document: Document, header: string): string {
  const converter = new Converter(document);
  const operations = Object.fromEntries(
    operationsOf(document).map(({ key, schema }) => [key, schema === undefined ? {} : converter.reference(schema, key)]),
  );
  const { tables, whole } = tablesOf(converter.rules, operations);
  const types = tables.length === 0 ? "OperationRules" : "OperationRules, Rule";
  return (
    [
      header,
      `import type { ${types} } from "@wabakit/core/vendor";`,
      [
        "/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */",
        "export function operations(): OperationRules {",
        ...tables.map(([name, rule]) => `  const $${name}: Rule = ${print(rule, "  ")};`),
        `  return ${print(whole, "  ")};`,
        "}",
      ].join("\n"),
    ].join("\n\n") + "\n"
  );
}

class Converter {
  readonly #document: Document;
  /** By the names of their schemas. */
  readonly rules = new Map<string, RuleValue>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** A schema as it stands in a table: a bare `$ref` as such, else the rule itself. */
  reference(schema: JsonObject, at: string): RuleValue | Reference {
    const rule = this.#convert(schema, at);
    const [part, ...others] = Array.isArray(rule["all"]) ? rule["all"] : [];
    const bare = part instanceof Reference && others.length === 0 && Object.keys(rule).length === 1;
    return bare ? part : rule;
  }

  #convert(schema: JsonObject, at: string): RuleValue {
    const unknown = Object.keys(schema).find((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
    if (unknown !== undefined) throw new Error(`${at}: the generator does not know the keyword ${unknown}.`);
    const parts = [
      ...(typeof schema["$ref"] === "string" ? [this.#table(schema["$ref"])] : []),
      ...schemasIn(schema, "allOf", at).map((part, index) => this.#base(part, `${at}/allOf/${index}`)),
    ];
    const rule: RuleValue = {};
    if (parts.length > 0) rule["all"] = parts;
    if (schema["type"] !== undefined && !isImplied(schema)) rule["type"] = schema["type"];
    for (const keyword of copied) if (schema[keyword] !== undefined) rule[keyword] = schema[keyword];
    if (literalsIn(schema).some((literal) => literal !== null && typeof literal === "object"))
      throw new Error(`${at}: const and enum are known only with texts, numbers, booleans and null.`);
    if (typeof schema["pattern"] === "string") rule["pattern"] = new Raw(String(compiled(schema["pattern"], at)));
    if (typeof schema["x-form"] === "string") rule["form"] = schema["x-form"];
    for (const [keyword, name] of inner) {
      if (schema[keyword] !== undefined) rule[name] = this.reference(asSchema(schema[keyword], `${at}/${keyword}`), `${at}/${keyword}`);
    }
    this.#limitMembers(schema, rule, at);
    this.#choose(schema, rule, at);
    if (isObject(schema["x-vendor-code"])) rule["codes"] = schema["x-vendor-code"];
    return rule;
  }

  #table(ref: string): Reference {
    const name = refName(ref);
    if (!this.rules.has(name)) {
      this.rules.set(name, {}); // reserved first: schemas may refer to themselves
      this.rules.set(name, this.#convert(component(this.#document, ref), name));
    }
    return new Reference(name);
  }

  #base(part: JsonObject, at: string): RuleValue | Reference {
    if (isClosed(deref(this.#document, part))) throw new Error(`${at}: a part of allOf must be open, the whole closes it.`);
    return this.reference(part, at);
  }

  #limitMembers(schema: JsonObject, rule: RuleValue, at: string): void {
    const { additionalProperties, unevaluatedProperties, allOf, $ref } = schema;
    for (const value of [additionalProperties, unevaluatedProperties]) {
      if (value !== undefined && value !== false)
        throw new Error(`${at}: additionalProperties and unevaluatedProperties are false or absent.`);
    }
    if (additionalProperties === false && (allOf ?? $ref) !== undefined)
      throw new Error(`${at}: with allOf or $ref, close with unevaluatedProperties: false.`);
    if (isClosed(schema) && isChoice(this.#document, schema))
      throw new Error(`${at}: a choice by a literal is closed in its branches, not outside.`);
    if (!hasMembers(schema)) return;
    if (![schema["type"]].flat().includes("object"))
      throw new Error(`${at}: properties, required and what closes them need type: object beside them.`);
    rule["members"] = this.#members(schema, at);
    if (!isClosed(schema)) rule["open"] = true;
  }

  #members({ properties, required }: JsonObject, at: string): RuleValue {
    const described = isObject(properties) ? properties : {};
    const names = Array.isArray(required) ? required.map(String) : [];
    const optional = Object.keys(described).filter((name) => !names.includes(name));
    const odd = [...names, ...optional].find((name) => name.endsWith("?"));
    if (odd !== undefined) throw new Error(`${at}: the table cannot say ${odd}: there a question mark is for what may be left out.`);
    const undescribed = names.filter((name) => !Object.hasOwn(described, name)).map((name) => [name, {}]);
    const members = Object.entries(described).map(([name, property]) => [
      optional.includes(name) ? `${name}?` : name,
      this.#member(asSchema(property, `${at}/properties/${name}`), `${at}/properties/${name}`),
    ]);
    return Object.fromEntries([...members, ...undescribed]);
  }

  /** A literal as such, where nothing else is said of a member. */
  #member(schema: JsonObject, at: string): unknown {
    const rule = this.reference(schema, at);
    if (rule instanceof Reference) return rule;
    const { const: literal, ...others } = rule;
    return literal === undefined || literal === null || Object.keys(others).length > 0 ? rule : literal;
  }

  #choose(schema: JsonObject, rule: RuleValue, at: string): void {
    const choices = schemasIn(schema, "oneOf", at);
    if (choices.some((choice) => !isPresence(choice))) {
      rule["by"] = this.#pinned(schema, choices, at);
      rule["branches"] = choices.map((choice, index) => this.reference(choice, `${at}/oneOf/${index}`));
    } else if (choices.length > 0) rule["exactlyOne"] = choices.map(({ required }) => required);
    if (rule["exactlyOne"] !== undefined && schema["type"] !== "object")
      throw new Error(`${at}: a choice by presence needs type: object beside it.`);
  }

  /** The member whose literals choose: every branch pins it, as the mapping says. */
  #pinned(schema: JsonObject, choices: JsonObject[], at: string): string {
    const { member, mapping } = this.#discriminator(schema, choices, at);
    const literals = choices.flatMap((choice, index) => {
      const own = literalsOf(this.#document, choice, member);
      if (own === undefined || (mapping !== undefined && own.some((literal) => typeof literal === "number")))
        throw new Error(`${at}/oneOf/${index}: the branch must be an object that requires ${member} and gives it as const or enum.`);
      for (const literal of own) {
        if (mapping !== undefined && mapping[literal] !== choice["$ref"])
          throw new Error(
            `${at}: discriminator.mapping says ${literal} is ${String(mapping[literal])}, the branch itself says ${String(choice["$ref"])}.`,
          );
      }
      return own;
    });
    if (mapping !== undefined && literals.length !== Object.keys(mapping).length)
      throw new Error(`${at}: discriminator.mapping and the branches name different literals.`);
    return member;
  }

  /** The member that tells the branches apart, and for texts which value means which: OpenAPI's discriminator knows no numbers. */
  #discriminator(schema: JsonObject, choices: JsonObject[], at: string): { member: string; mapping?: JsonObject } {
    const { propertyName: member, mapping } = isObject(schema["discriminator"]) ? schema["discriminator"] : {};
    if (typeof member === "string" && isObject(mapping)) return { member, mapping };
    const pinned = schema["discriminator"] === undefined ? numberedMember(this.#document, choices) : undefined;
    if (pinned === undefined)
      throw new Error(
        `${at}: a choice needs a discriminator with a mapping; or each branch pins a member that it requires to whole numbers.`,
      );
    return { member: pinned };
  }
}

const hasMembers = (schema: JsonObject): boolean => (schema["properties"] ?? schema["required"]) !== undefined || isClosed(schema);

/** Whether the type says nothing that the rest does not: the walker takes it that members are those of an object. */
function isImplied(schema: JsonObject): boolean {
  const types = [schema["type"]].flat();
  const literals = literalsIn(schema);
  if (literals.length > 0) return literals.every((literal) => types.some((type) => isOfType(literal, type)));
  return schema["type"] === "object" && (hasMembers(schema) || objectsIn(schema["oneOf"]).some((branch) => !isPresence(branch)));
}

const isOfType = (literal: Json, type: Json | undefined): boolean =>
  type === (Number.isInteger(literal) ? "integer" : literal === null ? "null" : typeof literal);

const isClosed = ({ additionalProperties, unevaluatedProperties }: JsonObject): boolean =>
  additionalProperties === false || unevaluatedProperties === false;

function compiled(pattern: string, at: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch (error) {
    throw new Error(`${at}: the pattern does not compile: ${String(error)}`, { cause: error });
  }
}
