import type { ReadMessage } from "@wabakit/core/vendor";
import type { JSX } from "preact";
import { Icon } from "../shell/icon.tsx";
import { Link } from "./link.tsx";

/** A place with a pin; the map itself would have to be asked for. */
export function Place({ place: { latitude, longitude, name, address } = {} }: { readonly place: ReadMessage["location"] }): JSX.Element {
  const known = latitude !== undefined && longitude !== undefined;
  const coordinates = `${latitude ?? "?"}, ${longitude ?? "?"}`;
  return (
    <div class="media media-place">
      <span class="media-picture">
        <Icon name="pin" />
      </span>
      <span class="media-words">
        {name !== undefined && <strong dir="auto">{name}</strong>}
        {address !== undefined && <span dir="auto">{address}</span>}
        <Link href={known ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}` : undefined}>{coordinates}</Link>
      </span>
    </div>
  );
}
