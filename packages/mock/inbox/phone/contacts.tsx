import type { ReadMessage } from "@wabakit/core/vendor";
import type { ComponentChildren, JSX } from "preact";
import { phone } from "../model/row.ts";
import { Icon } from "../shell/icon.tsx";
import { Link } from "./link.tsx";

type Cards = NonNullable<ReadMessage["contacts"]>;
type Card = Cards[number];

export const ContactCards = ({ cards = [] }: { readonly cards: Cards | undefined }): JSX.Element => (
  <>
    {cards.map((card) => (
      <ContactCard card={card} />
    ))}
  </>
);

function ContactCard({
  card: { name, phones = [], emails = [], urls = [], addresses = [], org, birthday },
}: {
  readonly card: Card;
}): JSX.Element {
  return (
    <div class="contact">
      <p class="contact-name">
        <span class="avatar">
          <Icon name="person" />
        </span>
        <strong dir="auto">{name?.formattedName ?? "Contact without a name"}</strong>
      </p>
      <dl>
        {phones.map(({ phone: number, type, waId }) => (
          <Fact what={kind(type) ?? "Phone"}>
            {phone(number ?? "")}
            {waId !== undefined && waId !== number && <span class="note"> on WhatsApp {phone(waId)}</span>}
          </Fact>
        ))}
        {emails.map(({ email, type }) => (
          <Fact what={kind(type) ?? "E-mail"}>{email}</Fact>
        ))}
        {urls.map(({ url, type }) => (
          <Fact what={kind(type) ?? "Page"}>
            <Link href={url}>{url}</Link>
          </Fact>
        ))}
        {addresses.map(({ type, street, city, state, zip, country, countryCode }) => (
          <Fact what={kind(type) ?? "Address"}>{lineOf(street, city, state, zip, country, countryCode)}</Fact>
        ))}
        {org !== undefined && <Fact what="Company">{lineOf(org.title, org.department, org.company)}</Fact>}
        {birthday !== undefined && <Fact what="Birthday">{birthday}</Fact>}
      </dl>
    </div>
  );
}

const Fact = ({ what, children }: { readonly what: string; readonly children: ComponentChildren }): JSX.Element => (
  <div>
    <dt>{what}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

/** `WORK` is `Work` */
const kind = (type: string | undefined): string | undefined => type && type.slice(0, 1) + type.slice(1).toLowerCase();

const lineOf = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(", ");
