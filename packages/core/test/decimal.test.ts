import { describe, expect, test } from "vitest";
import { decimal } from "../src/vendor.ts";

describe("a number is written in plain digits", () => {
  test.each<[number, string]>([
    [42, "42"],
    [-3, "-3"],
    [0, "0"],
    [-0, "0"],
    [0.5, "0.5"],
    [-51.507351, "-51.507351"],
    [100, "100"],
    [1e21, "1000000000000000000000"],
    [-1.25e22, "-12500000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-1.5e-7, "-0.00000015"],
    [1e-7, "0.0000001"],
    [123456789012345680000, "123456789012345680000"],
    [1.2345678901234566e25, "12345678901234566000000000"],
    [Number.MIN_VALUE, `0.${"0".repeat(323)}5`],
    [Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
  ])("%d as %s", (number, text) => {
    expect(decimal(number)).toBe(text);
  });

  test("whatever its size: the shortest digits that give the same number, moved by its exponent", () => {
    const seed = 20_261_120;
    const random = randomNumbers(seed);
    for (let count = 0; count < 5000; count += 1) {
      const number = random();
      const text = decimal(number);
      expect(text, `seed ${seed}, number ${number}`).toBe(decimalByBigInt(number));
      expect(Number(text), `seed ${seed}, number ${number}`).toBe(number);
    }
  });
});

/** Finite numbers of every sign and magnitude: random bits, read as a float. */
function randomNumbers(seed: number): () => number {
  const view = new DataView(new ArrayBuffer(8));
  let state = seed;
  const bits = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return () => {
    for (;;) {
      view.setUint32(0, bits());
      view.setUint32(4, bits());
      const number = view.getFloat64(0);
      if (Number.isFinite(number)) return number;
    }
  };
}

/** The same by whole-number arithmetic: the shortest digits, times or divided by a power of ten. */
function decimalByBigInt(number: number): string {
  const [mantissa = "", exponent = ""] = Math.abs(number).toExponential().split("e");
  const [head = "", tail = ""] = mantissa.split(".");
  const digits = BigInt(head + tail);
  const shift = Number(exponent) - tail.length;
  const minus = number < 0 ? "-" : "";
  if (shift >= 0) return `${minus}${digits * 10n ** BigInt(shift)}`;
  const one = 10n ** BigInt(-shift);
  return `${minus}${digits / one}.${String(digits % one).padStart(-shift, "0")}`;
}
