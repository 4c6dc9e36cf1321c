import type { JSX } from "preact";

/** Drawn in lines, 24 by 24. */
const paths = {
  accepted: "M5 12.5l4.5 4.5L19 7.5",
  refused: "M6 6l12 12M18 6L6 18",
  text: "M4 5h16v11H11l-4 4v-4H4z",
  back: "M15 5l-7 7 7 7",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5L20 20",
  filter: "M4 6h16M7 12h10M10 18h4",
  clear: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  help: "M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 17.6v.4",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  auto: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 4v16M12 8h6.5M12 12h8M12 16h6.5",
  send: "M4 12l16-7-5 15-3.5-6z",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  repeat: "M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9.2v.1",
  play: "M8 5.5l11 6.5-11 6.5z",
  document: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  sticker: "M4 4h16v9l-7 7H4zM20 13h-7v7",
  pin: "M12 21c-4-5-7-8-7-11.5a7 7 0 0 1 14 0C19 13 16 16 12 21zM12 7.5a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1",
  reply: "M10 6l-6 5.5 6 5.5v-3.5c5 0 8 1.5 10 5 0-5.5-3-9.5-10-9.5z",
  product: "M5 8h14l-1 12H6zM9 8a3 3 0 0 1 6 0",
  template: "M4 5h16v14H4zM4 10h16M10 10v9",
  audio: "M5 10v4M9 6v12M13 9v6M17 4.5v15M21 10v4",
  request: "M4 7h13M13 3l4 4-4 4M20 17H7M11 13l-4 4 4 4",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
  webhook: "M12 3v9M8 8l4 4 4-4M4 15v5h16v-5",
  waiting: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 8v4l3 2",
} as const;

export type IconName = keyof typeof paths;

/** A picture that says nothing that the words beside it do not. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
