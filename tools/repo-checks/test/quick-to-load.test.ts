import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { losesThis } from "../../presets/quick-to-load.ts";

test.each([
  ["class A { #end = () => this.#fail(); #fail() {} }", true],
  ["class A { end = (all) => all.map((one) => [one, this.one]) }", true],
  ["const made = [class { static all = async () => await this.load() }]", true],
  ["class A { wake = () => {}; one = this.two }", false],
  ["class A { all(list) { return list.map((one) => this.read(one)) } }", false],
  ["const one = () => 1", false],
])("%s loses its this: %s", (code, expected) => {
  expect(losesThis(parseSync("built.js", code).program)).toBe(expected);
});
