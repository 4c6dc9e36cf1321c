/** A number in plain digits, however large or small: vendors do not read exponents. */
export function decimal(value: number): string {
  const [, minus = "", head = "", tail = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = head + tail;
  const point = 1 + Number(exponent);
  return minus + (point <= 0 ? `0.${"0".repeat(-point)}${digits}` : digits.padEnd(point, "0"));
}
