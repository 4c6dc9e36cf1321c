import { describe, expect, test } from "vitest";
import { inBody, requestWith, start, talk, vendors } from "./raw.ts";
import { valueAt } from "../../conformance/src/json.ts";
import type { AnswerFaultName } from "../src/faults.ts";

describe.each(vendors)("$id", (vendor) => {
  const { code, success, messageId } = vendor.envelope;
  const documented = Object.keys(Object(vendor.document["x-vendor-codes"]));
  const answerTo = async (fault: AnswerFaultName): Promise<string> =>
    (await talk(await start({ vendor, fault }), [requestWith("m-1", vendor)])).text;

  test("success is the contract's, with a message id that was not used before", async () => {
    const server = await start({ vendor });
    const answers = [];
    for (const marker of ["m-1", "m-2", "m-3"]) answers.push((await talk(server, [requestWith(marker, vendor)])).text);
    for (const answer of answers) expect(inBody(answer, code)).toBe(success);
    expect(new Set(answers.map((answer) => inBody(answer, messageId))).size).toBe(3);
  });

  test("every operation of the contract is answered with success", async () => {
    const server = await start({ vendor });
    const client = vendor.createClient({ baseUrl: server.url, ...server.credentials[vendor.id] });
    for (const { path, form, examples } of vendor.operations) {
      const { data } = await client.POST(path, { body: form ?? examples[0]?.[1] });
      expect([path, valueAt(data, code)]).toEqual([path, success]);
    }
  });

  test("success without an id has all but that", async () => {
    const answer = await answerTo("success-without-id");
    expect(inBody(answer, code)).toBe(success);
    expect(inBody(answer, messageId)).toBeUndefined();
  });

  test("a documented code is in the contract, an undocumented one is not, but as much a code", async () => {
    expect(documented).toContain(String(inBody(await answerTo("documented-code-400"), code)));
    const undocumented = inBody(await answerTo("undocumented-code"), code);
    expect(documented).not.toContain(String(undocumented));
    expect(typeof undocumented).toBe(typeof success);
    expect(undocumented).not.toBe(success);
  });

  test("what is none of the contract's fails the test that sent it", async () => {
    const server = await start({ vendor });
    expect(await talk(server, ["POST /nowhere HTTP/1.1\r\n\r\n"])).toMatchObject({ text: "", end: "closed" });
    await expect(server.close()).rejects.toThrow("The contract has no POST /nowhere.");
  });
});
