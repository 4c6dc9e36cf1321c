import type { SendOptions } from "./provider.ts";

/** What a file is sent as. */
export type MediaType = "image" | "video" | "audio" | "document" | "sticker";

/** A file to keep at the vendor. */
export interface MediaFile {
  /** What it will be sent as: it decides how large the file may be. */
  readonly type: MediaType;
  readonly data: Uint8Array | BlobLike | ByteStream;
  /**
   * How many bytes it may have at most. Default: Meta's limit for the type, since the vendor publishes none: 5 MiB for an image, 16 MiB for video and
   * audio, 100 MiB for a document, 500 KiB for a sticker (100 KiB if it does not move).
   */
  readonly maxBytes?: number | undefined;
}

/** What a `Blob` and a `File` have. */
export interface BlobLike {
  readonly size: number;
  stream(): ByteStream;
}

/** What a `ReadableStream` of bytes has. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** The vendor keeps the file. */
export interface UploadedMedia {
  /** What a message takes: `image: { id }`. */
  readonly id: string;
  /** The vendor's answer as it came. */
  readonly raw: unknown;
}

/** The files that a vendor keeps. */
export interface MediaStore {
  /**
   * Hands a file over. Its size is checked before all of it is in memory; one that is too large is `invalid-message`, and a stream is then cancelled.
   * So is a `Blob` that gives more or fewer bytes than its `size`. The signal and `timeoutMs` hold for the reading of a stream and the call together.
   *
   * Rejects with `SendError`; its `accepted` is `"unknown"` where the vendor may have the file.
   */
  readonly upload: (file: MediaFile, options?: SendOptions) => Promise<UploadedMedia>;
}
