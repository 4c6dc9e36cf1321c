import type { MediaStore } from "@wabakit/core";
import { type Call, membersOf, sendFile, textOf } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/**
 * @param businessPhone the number that the files belong to, digits only
 * @param timeoutMs the provider's own
 */
export const media = (call: Call<paths>, businessPhone: string, timeoutMs: number | undefined): MediaStore => ({
  upload: (file, options) =>
    sendFile({ provider: "uspeedo", file, options, timeoutMs }, async (base64, left) => {
      const body = { Action: "UploadMedia", BusinessPhone: businessPhone, File: base64 } as const;
      const { raw, unreadable } = await call("change", "/api#UploadMedia", body, left);
      const id = textOf(membersOf(membersOf(raw)["Data"])["Id"]);
      if (id === undefined || id === "") throw unreadable("success without the file's id");
      return { id, raw };
    }),
});
