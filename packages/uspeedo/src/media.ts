import type { MediaStore } from "@wabakit/core";
import { base64, type Call, membersOf, readFile, textOf } from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** @param businessPhone the number that the files belong to, digits only */
export const media = (call: Call<paths>, businessPhone: string): MediaStore => ({
  async upload(file, options) {
    const bytes = await readFile("uspeedo", file, options?.signal);
    const body = { Action: "UploadMedia", BusinessPhone: businessPhone, File: base64(bytes) } as const;
    const { raw, unreadable } = await call("change", "/api#UploadMedia", body, options);
    const id = textOf(membersOf(membersOf(raw)["Data"])["Id"]);
    if (id === undefined || id === "") throw unreadable("success without the file's id");
    return { id, raw };
  },
});
