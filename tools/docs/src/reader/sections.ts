import { type Document, isObject, type JsonObject, objectsIn } from "../../../codegen/src/document.ts";
import { marked } from "./confidence.ts";
import { code, listed, paragraphs, text } from "./tree.ts";

/** Adds two sections to the menu: how a call proves who makes it, and what the vendor's codes mean. Their links are `#/authentication` and `#/codes`. */
export function withSections(document: Document): Document {
  const named = objectsIn(document["tags"]).map((tag) => ({ "x-displayName": capitalised(text(tag["name"])), ...tag }));
  const sections = [
    { name: "authentication", "x-displayName": "Authentication", description: authentication(document) },
    { name: "codes", "x-displayName": "Codes", description: codes(document) },
  ];
  return { ...document, tags: [...named, ...sections] };
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function authentication(document: Document): string {
  const components: JsonObject = document.components;
  const schemes = Object.values(members(components["securitySchemes"])).filter(isObject);
  return paragraphs(
    "What every call carries to prove who makes it.",
    ...schemes.map((scheme) => paragraphs(`## ${text(scheme["name"])}`, carried(scheme), text(scheme["description"]))),
  );
}

/** Where a credential goes, and what it is made of. */
function carried(scheme: JsonObject): string {
  const signedWith = Array.isArray(scheme["x-signed-with"]) ? scheme["x-signed-with"].map((name) => code(text(name))) : [];
  const credential = text(scheme["x-credential"]);
  const value =
    signedWith.length > 0 ? `: a signature over ${listed(signedWith, "and")}` : credential === "" ? "" : `: ${code(credential)}, as it is`;
  return `In the ${text(scheme["in"])}${value}.`;
}

function codes(document: Document): string {
  const envelope = members(document["x-envelope"]);
  const lead = `Every answer has its code in ${code(text(envelope["code"]))}; ${code(JSON.stringify(envelope["success"]))} is success.`;
  const rows = Object.entries(members(document["x-vendor-codes"])).map(([value, entry]) => codeRow(document, value, members(entry)));
  return paragraphs(
    lead,
    rulesOfNoMember(document),
    ["| Code | Name | Meaning | What to do | Operations |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
  );
}

function codeRow(document: Document, value: string, entry: JsonObject): string {
  const cells = [
    code(value),
    code(text(entry["name"])),
    marked(entry, text(entry["meaning"])),
    text(entry["action"]),
    operationsOf(document, entry),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")).join(" | ")} |`;
}

function operationsOf(document: Document, entry: JsonObject): string {
  const { operations } = entry;
  if (!Array.isArray(operations)) return "all";
  if (operations.length === 0) return "none here";
  return operations.map((id) => linkTo(document, text(id))).join(", ");
}

/** A link to the operation's place on the page, which Redoc names after its first tag and its id. */
function linkTo(document: Document, operationId: string): string {
  const operation = Object.values(document.paths)
    .flatMap((item) => Object.values(item).filter(isObject))
    .find((candidate) => candidate["operationId"] === operationId);
  const [tag] = Array.isArray(operation?.["tags"]) ? operation["tags"] : [];
  return `[${operationId}](#/${text(tag)}/${operationId.toLowerCase()})`;
}

const situations: { readonly [rule: string]: string } = {
  security: "a refused key or signature",
  syntax: "a body that is not JSON",
  type: "a member of the wrong type",
  default: "any other broken rule that names no code of its own",
};

/** The codes of rules that belong to no single member. */
function rulesOfNoMember(document: Document): string {
  const rulesByCode = Map.groupBy(Object.entries(members(document["x-vendor-code"])), ([, value]) => text(value));
  const answers = [...rulesByCode].map(
    ([value, rules]) =>
      `${code(value)} for ${listed(
        rules.map(([rule]) => situations[rule] ?? code(rule)),
        "or",
      )}`,
  );
  return answers.length === 0 ? "" : `Not tied to one member: ${answers.join(", ")}.`;
}

const members = (value: JsonObject[string]): JsonObject => (isObject(value) ? value : {});
