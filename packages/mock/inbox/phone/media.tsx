import type { JSX } from "preact";
import { fileIn, hostOf, safeLink } from "../model/link.ts";
import { Icon, type IconName } from "../shell/icon.tsx";
import { Link } from "./link.tsx";

interface Media {
  readonly link?: string;
  readonly id?: string;
  readonly filename?: string;
}

const kinds = {
  image: { icon: "image", name: "Image" },
  video: { icon: "play", name: "Video" },
  audio: { icon: "audio", name: "Audio" },
  document: { icon: "document", name: "Document" },
  sticker: { icon: "sticker", name: "Sticker" },
} as const satisfies { readonly [kind: string]: { readonly icon: IconName; readonly name: string } };

type Kind = keyof typeof kinds;

/** What stands for a file: the page works offline, and asks no foreign host for anything. */
export function MediaCard({ kind, media }: { readonly kind: Kind; readonly media: Media | undefined }): JSX.Element {
  const { icon, name } = kinds[kind];
  return (
    <div class={`media media-${kind}`}>
      <span class="media-picture">
        <Icon name={icon} />
        {kind === "audio" && <Waves />}
      </span>
      <span class="media-words">
        <strong dir="auto">{media?.filename ?? name}</strong>
        <Source media={media} />
      </span>
    </div>
  );
}

/** Where the file is: its link, or its id at the vendor. */
function Source({ media: { link, id } = {} }: { readonly media: Media | undefined }): JSX.Element {
  const safe = safeLink(link);
  if (safe !== undefined) {
    const file = fileIn(safe);
    return (
      <Link href={safe}>
        {file === undefined ? "" : `${file} · `}
        {hostOf(safe)}
      </Link>
    );
  }
  if (link !== undefined) return <span class="note">not a link: {link}</span>;
  return <span class="note">{id === undefined ? "neither link nor id" : `upload ${id}`}</span>;
}

const heights = [5, 9, 14, 8, 11, 17, 12, 6, 10, 15, 9, 13, 7, 11, 5, 8];

const Waves = (): JSX.Element => (
  <svg class="waves" viewBox="0 0 96 20" aria-hidden="true">
    <path d={heights.map((height, place) => `M${place * 6 + 3} ${10 - height / 2}v${height}`).join("")} />
  </svg>
);

/** A preview of the first link in a text, as far as it can be told without asking its host. */
export const LinkPreview = ({ link }: { readonly link: string }): JSX.Element => (
  <div class="media media-link">
    <span class="media-picture">
      <Icon name="link" />
    </span>
    <span class="media-words">
      <strong>{hostOf(link)}</strong>
      <span class="note">a preview of the link goes here</span>
    </span>
  </div>
);
