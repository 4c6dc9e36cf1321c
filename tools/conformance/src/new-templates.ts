import type { NewTemplate, TemplateButton, TemplateHeader } from "@wabakit/core";

/** A new template of any shape that the model has, with a sample value for each variable; the same for the same random numbers. */
export function anyTemplate(random: () => number): NewTemplate {
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(...of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
  const maybe = <T>(make: () => T): T | undefined => (below(2) === 0 ? undefined : make());
  const word = (): string => one("Parcel", "été", "包裹", '"quoted"', "a\nb", "{brace}", "4471 \\ 4472");

  const base = { name: `parcel_${below(1e6)}`, language: one("en", "en_GB", "pt_BR", "fil") };
  const footer = maybe(() => one(1, 10, 90));
  if (below(4) === 0) {
    return {
      ...base,
      category: "AUTHENTICATION",
      components: {
        body: { addSecurityRecommendation: below(2) === 0 },
        ...(footer === undefined ? {} : { footer: { codeExpirationMinutes: footer } }),
        buttons: [{ type: "otp", otpType: "copyCode", ...present("text", maybe(word)) }],
      },
    };
  }

  const header = (): TemplateHeader => {
    const format = one("text", "image", "video", "document", "location");
    if (format === "location") return { format };
    if (format !== "text")
      return {
        format,
        ...present(
          "example",
          maybe(() => "4::aW1hZ2U=:ARexample"),
        ),
      };
    return below(2) === 0 ? { format, text: word() } : { format, text: `${word()} {{1}}`, example: word() };
  };
  const button = (): TemplateButton => {
    const type = one("quickReply", "url", "phoneNumber");
    const text = word();
    if (type === "quickReply") return { type, text };
    if (type === "phoneNumber")
      return {
        type,
        text,
        phoneNumber: "+447700900001",
        ...present(
          "countryCode",
          maybe(() => "44"),
        ),
      };
    const url = "https://parcels.example.com/";
    return below(2) === 0 ? { type, text, url } : { type, text, url: `${url}{{1}}`, example: `${url}4471` };
  };
  const variables = below(4);
  const text = [word(), ...Array.from({ length: variables }, (_, index) => `{{${index + 1}}}`)].join(" ");
  const examples = Array.from({ length: variables }, word);
  return {
    ...base,
    category: one("MARKETING", "UTILITY"),
    components: {
      ...present("header", maybe(header)),
      body: variables === 0 ? { text } : { text, examples },
      ...present(
        "footer",
        maybe(() => ({ text: word() })),
      ),
      ...present(
        "buttons",
        maybe(() => Array.from({ length: 1 + below(3) }, button)),
      ),
    },
  };
}

/** The member, if it has a value. */
const present = <K extends string, T>(member: K, value: T | undefined): { [_ in K]?: T } =>
  // One member, named by K.
  (value === undefined ? {} : { [member]: value }) as { [_ in K]?: T };
