import type { ReadMessage } from "@wabakit/core/vendor";
import type { ComponentType, JSX } from "preact";
import type { Answers } from "./answers.ts";
import { ContactCards } from "./contacts.tsx";
import { Interactive, ReplyButtons, RowsButton, SendLocation } from "./interactive.tsx";
import { Place } from "./place.tsx";
import { LinkPreview, MediaCard } from "./media.tsx";
import { ProductCard, ProductSections } from "./products.tsx";
import { RichText } from "./rich-text.tsx";
import { TemplateCard } from "./template.tsx";
import { safeLink } from "../model/link.ts";

interface BodyProps {
  readonly message: ReadMessage;
  readonly answers: Answers;
}

/** What the person sees, by type of message. */
export const bodies: { readonly [type in ReadMessage["type"]]: ComponentType<BodyProps> } = {
  text: ({ message: { text } }) => {
    const link = text?.previewUrl === true ? safeLink(/https?:\/\/[^\s<>"]+/i.exec(text.body ?? "")?.[0]) : undefined;
    return (
      <>
        {link !== undefined && <LinkPreview link={link} />}
        {text?.body === undefined ? <p class="note">without a text</p> : <RichText text={text.body} />}
      </>
    );
  },
  image: ({ message: { image } }) => captioned(<MediaCard kind="image" media={image} />, image?.caption),
  video: ({ message: { video } }) => captioned(<MediaCard kind="video" media={video} />, video?.caption),
  audio: ({ message: { audio } }) => <MediaCard kind="audio" media={audio} />,
  document: ({ message: { document } }) => captioned(<MediaCard kind="document" media={document} />, document?.caption),
  sticker: ({ message: { sticker } }) => <MediaCard kind="sticker" media={sticker} />,
  location: ({ message: { location } }) => <Place place={location} />,
  contacts: ({ message: { contacts } }) => <ContactCards cards={contacts} />,
  template: ({ message: { template }, answers }) => <TemplateCard kind="Template" template={template} answers={answers} />,
  marketingTemplate: ({ message: { marketingTemplate }, answers }) => (
    <TemplateCard kind="Marketing template" template={marketingTemplate} answers={answers} />
  ),
  list: ({ message: { list }, answers }) => (
    <Interactive parts={list}>
      <RowsButton list={list} answers={answers} />
    </Interactive>
  ),
  buttons: ({ message: { buttons }, answers }) => (
    <Interactive parts={buttons}>
      <ReplyButtons buttons={buttons?.buttons} answers={answers} />
    </Interactive>
  ),
  product: ({ message: { product } }) => (
    <Interactive parts={product} above={<ProductCard catalogId={product?.catalogId} productRetailerId={product?.productRetailerId} />} />
  ),
  productList: ({ message: { productList } }) => (
    <Interactive parts={productList}>
      <ProductSections list={productList} />
    </Interactive>
  ),
  locationRequest: ({ message: { locationRequest }, answers }) => (
    <Interactive parts={locationRequest}>
      <SendLocation answers={answers} />
    </Interactive>
  ),
};

const captioned = (card: JSX.Element, caption: string | undefined): JSX.Element => (
  <>
    {card}
    <RichText text={caption} />
  </>
);
