const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** `14:05` */
export const timeOf = (at: number): string => clock.format(at);

/** `20 Nov 2026, 14:05:09` */
export const exactTimeOf = (at: number): string => exact.format(at);
