import { describe, expect, test } from "vitest";
import { inspect } from "../src/vendor/inspect.ts";
import type { Members, Rule } from "../src/vendor/rule.ts";

const sentences = (rule: Rule, value: unknown): string[] => inspect(rule, value).map(({ message }) => message);
const paths = (rule: Rule, value: unknown): string[] => inspect(rule, value).map(({ path }) => path);
const closed = (members: Members): Rule => ({ members });
const text = closed({ type: "text" });
const image = closed({ type: "image" });

describe("sentences", () => {
  const cases: { readonly [sentence: string]: readonly [rule: Rule, value: unknown] } = {
    "the request body must be an object": [{ type: "object" }, null],
    "to is missing": [closed({ to: {} }), {}],
    "to must be a string": [closed({ to: { type: "string" } }), { to: 447700900123 }],
    "to must be a string or null": [closed({ to: { type: ["string", "null"] } }), { to: [] }],
    "to must not be empty": [closed({ to: { type: "string", minLength: 7, pattern: /^\d+$/u } }), { to: "" }],
    "to must have at least 7 characters, but has 3": [closed({ to: { minLength: 7 } }), { to: "447" }],
    "to must have at most 1 character, but has 2": [closed({ to: { maxLength: 1 } }), { to: "44" }],
    "to must match the pattern ^https?://": [closed({ to: { pattern: /^https?:\/\//u } }), { to: "ftp:" }],
    "purpose must be a whole number": [closed({ purpose: { type: "integer" } }), { purpose: 1.5 }],
    "purpose must be a number": [closed({ purpose: { type: "number" } }), { purpose: Number.NaN }],
    "purpose must be at least 1": [closed({ purpose: { minimum: 1 } }), { purpose: 0 }],
    "purpose must be at most 7": [closed({ purpose: { maximum: 7 } }), { purpose: 8 }],
    "purpose must be 0": [closed({ purpose: { const: 0 } }), { purpose: "0" }],
    'label must be one of "HOME", "WORK"': [closed({ label: { enum: ["HOME", "WORK"] } }), { label: "home" }],
    "preview must be true or false": [closed({ preview: { type: "boolean" } }), { preview: "true" }],
    "rows must be an array": [closed({ rows: { type: "array" } }), { rows: {} }],
    "rows must have at least 1 item, but has 0": [closed({ rows: { minItems: 1 } }), { rows: [] }],
    "rows must have at most 2 items, but has 3": [closed({ rows: { maxItems: 2 } }), { rows: [1, 2, 3] }],
    "titel is unknown here; the known members are: id, title": [closed({ "id?": {}, "title?": {} }), { titel: "x" }],
    'type is missing; it must be one of "text", "image"': [{ by: "type", branches: [text, image] }, {}],
    'type must be one of "text", "image"': [{ by: "type", branches: [text, image] }, { type: "hologram" }],
    'type must be "text"': [{ by: "type", branches: [text] }, { type: { toString: null } }],
    "image must have either link or id": [closed({ image: { exactlyOne: [["link"], ["id"]] } }), { image: {} }],
    "image must have either link or id, but only one of them": [
      closed({ image: { exactlyOne: [["link"], ["id"]] } }),
      { image: { link: "x", id: "y" } },
    ],
    "button must have either title and id, or reply": [
      closed({ button: { exactlyOne: [["title", "id"], ["reply"]] } }),
      { button: { title: "x" } },
    ],
    "Content must be a string that holds JSON, as jsonString() makes it": [
      closed({ Content: { type: "string", json: {} } }),
      { Content: { body: "x" } },
    ],
    "Content must hold an object, written as JSON": [closed({ Content: { type: "string", json: { type: "object" } } }), { Content: "[]" }],
  };

  test.each(Object.entries(cases))("%s", (sentence, [rule, value]) => {
    expect(sentences(rule, value)).toEqual([sentence]);
  });

  test("text that is not JSON is told like a value that is no text", () => {
    const rule = closed({ Content: { type: "string", json: {} } });
    expect(sentences(rule, { Content: "{body:" })).toEqual(sentences(rule, { Content: {} }));
  });

  test("name the path and never the value", () => {
    const secret = "correct horse";
    const rules: Rule[] = [
      { type: "number" },
      { const: "a" },
      { enum: ["a"] },
      { maxLength: 1 },
      { minLength: 99 },
      { pattern: /^\d$/u },
      { type: "string", json: {} },
    ];
    for (const rule of rules) {
      const [issue, ...others] = inspect(closed({ at: rule }), { at: secret });
      expect(issue?.message).toMatch(/^at must /);
      expect(JSON.stringify(issue)).not.toContain(secret);
      expect(others).toEqual([]);
    }
    expect(JSON.stringify(inspect(closed({ at: { type: "string" } }), { at: "x", other: secret }))).not.toContain(secret);
    expect(JSON.stringify(inspect({ by: "type", branches: [text] }, { type: secret }))).not.toContain(secret);
  });
});

describe("paths", () => {
  const row = closed({ title: { type: "string", maxLength: 5 } });
  const rule = closed({
    interactive: closed({ action: closed({ sections: { type: "array", items: closed({ rows: { type: "array", items: row } }) } }) }),
  });
  const list = (...rows: unknown[]): unknown => ({ interactive: { action: { sections: [{ rows }] } } });

  test("go from the body to the place, as a caller would write it", () => {
    expect(paths(rule, list({ title: "one" }, { title: "two" }, { title: "too long" }))).toEqual([
      "interactive.action.sections[0].rows[2].title",
    ]);
  });

  test("name a member that is missing", () => {
    expect(paths(rule, list({}))).toEqual(["interactive.action.sections[0].rows[0].title"]);
    expect(paths(rule, list({ title: undefined }))).toEqual(["interactive.action.sections[0].rows[0].title"]);
  });

  test("name a member that is unknown", () => {
    expect(paths(rule, list({ title: "one", icon: "x" }))).toEqual(["interactive.action.sections[0].rows[0].icon"]);
  });

  test("go on into the JSON that a text holds", () => {
    const outer = closed({ Content: { type: "string", json: closed({ components: { type: "array", items: row } }) } });
    expect(paths(outer, { Content: JSON.stringify({ components: [{ title: "too long" }] }) })).toEqual(["Content.components[0].title"]);
  });

  test("are empty for the body as a whole", () => {
    expect(paths({ type: "object" }, [])).toEqual([""]);
  });
});

describe("issues", () => {
  test("come in the order of the contract: parts, own members, presence, choice, unknown members", () => {
    const rule: Rule = {
      all: [{ members: { to: { type: "string" }, from: {} }, open: true }],
      members: { "type?": {}, text: { maxLength: 1 }, "link?": {}, "id?": {} },
      exactlyOne: [["link"], ["id"]],
      by: "type",
      branches: [text],
    };
    const body = { zebra: 1, type: "x", text: "too long", to: 1, apple: 1 };
    expect(inspect(rule, body).map((issue) => `${issue.rule} ${issue.path}`)).toEqual([
      "type to",
      "required from",
      "maxLength text",
      "oneOf ",
      "oneOf type",
      "additionalProperties zebra",
      "additionalProperties apple",
    ]);
  });

  test("of a choice are those of the chosen branch only", () => {
    const rule: Rule = {
      by: "type",
      branches: [closed({ type: "text", text: {} }), closed({ type: "image", image: {} })],
    };
    expect(paths(rule, { type: "text" })).toEqual(["text"]);
    expect(paths(rule, { type: "image", text: "x" })).toEqual(["image", "text"]);
    expect(paths(rule, { type: "toString" })).toEqual(["type"]);
  });

  test("of a value of the wrong type are one", () => {
    expect(inspect({ all: [{ type: "object" }], members: { a: {}, b: {} } }, "text")).toHaveLength(1);
  });

  test("count characters as people and JSON Schema do, not as UTF-16 does", () => {
    const rule: Rule = { minLength: 2, maxLength: 3 };
    expect(inspect(rule, "😀😀😀")).toEqual([]);
    expect(sentences(rule, "😀")).toEqual(["the request body must have at least 2 characters, but has 1"]);
    expect(sentences(rule, "😀😀😀😀")).toEqual(["the request body must have at most 3 characters, but has 4"]);
    expect(sentences(rule, "\ud83d")).toEqual(["the request body must have at least 2 characters, but has 1"]);
  });

  test("take a member that is undefined as absent, as JSON does", () => {
    const rule = closed({ id: { type: "string" }, "link?": { type: "string" } });
    expect(inspect(rule, { id: "x", link: undefined, other: undefined })).toEqual([]);
    expect(inspect({ exactlyOne: [["id"], ["link"]] }, { id: "x", link: undefined })).toEqual([]);
  });

  test("know the members that parts of parts name", () => {
    const rule: Rule = {
      all: [{ all: [{ members: { "to?": {} }, open: true }], members: { "from?": {} }, open: true }],
      members: { "type?": {} },
    };
    expect(inspect(rule, { to: 1, from: 1, type: 1 })).toEqual([]);
    expect(sentences(rule, { too: 1 })).toEqual(["too is unknown here; the known members are: to, from, type"]);
  });

  test("see through no prototype", () => {
    const rule = closed({ "id?": {}, toString: {} });
    expect(paths(rule, Object.create({ id: 1, toString: 1 }))).toEqual(["toString"]);
    expect(paths(rule, JSON.parse('{"toString":1,"constructor":1,"__proto__":{}}'))).toEqual(["constructor", "__proto__"]);
  });

  test("follow rules that refer to themselves", () => {
    const tree: Rule = closed({
      "name?": { type: "string" },
      "children?": {
        type: "array",
        get items() {
          return tree;
        },
      },
    });
    expect(paths(tree, { children: [{}, { children: [{ name: 1 }] }] })).toEqual(["children[1].children[0].name"]);
  });
});

describe("a vendor's code", () => {
  const codes = (rule: Rule, value: unknown): (string | undefined)[] => inspect(rule, value).map(({ vendorCode }) => vendorCode);

  test("stands with the keyword that it is written for", () => {
    const rule = closed({
      to: { type: "string", minLength: 7, maxLength: 14, pattern: /^\d+$/u, codes: { minLength: "-71", pattern: "-72" } },
    });
    expect(codes(rule, { to: "447" })).toEqual(["-71"]);
    expect(codes(rule, { to: "4477009001x3" })).toEqual(["-72"]);
    expect(codes(rule, { to: "4".repeat(15) })).toEqual([undefined]);
    expect(codes(rule, { to: "x" })).toEqual(["-71", "-72"]);
    const patternFirst = closed({ to: { type: "string", minLength: 7, pattern: /^\d+$/u, codes: { pattern: "-72", minLength: "-71" } } });
    expect(codes(patternFirst, { to: "x" })).toEqual(["-72", "-71"]);
  });

  test("for an absent value is the one written on that value, not on the object around it", () => {
    const rule: Rule = {
      ...closed({ image: { all: [{ type: "object" }], codes: { required: "-116" } }, text: {} }),
      codes: { required: "-1" },
    };
    expect(codes(rule, {})).toEqual(["-116", undefined]);
  });

  test("for a choice is the one written on the choice, whether its literal is unknown or absent", () => {
    const rule: Rule = { by: "type", branches: [text], codes: { oneOf: "-132" } };
    expect(codes(rule, {})).toEqual(["-132"]);
    expect(codes(rule, { type: "hologram" })).toEqual(["-132"]);
  });

  test("tells two rules of one keyword apart", () => {
    const rule: Rule = {
      type: "string",
      all: [
        { pattern: /^[^,]*(,[^,]*)?$/u, codes: { pattern: "109" } },
        { pattern: /^[\d,]+$/u, codes: { pattern: "108" } },
      ],
    };
    expect(codes(rule, "1,2,3")).toEqual(["109"]);
    expect(codes(rule, "1,x")).toEqual(["108"]);
  });

  test("is no member of an issue without one", () => {
    expect(inspect({ type: "string" }, 1)).toEqual([{ path: "", rule: "type", message: "the request body must be a string" }]);
  });
});
