import type { Broadcast } from "./broadcast.ts";
import type { BusinessAccounts } from "./business-accounts.ts";
import type { MediaStore } from "./media.ts";
import type { PhoneNumbers } from "./phone-numbers.ts";
import type { EditableTemplates, Templates } from "./templates.ts";

/** What a provider may be able to do besides sending. Each is a member of the providers that can, and is missing from the others. */
export interface Operations {
  /** Takes whatever its provider sends. */
  readonly broadcast: Broadcast<never>;
  readonly businessAccounts: BusinessAccounts;
  readonly media: MediaStore;
  readonly phoneNumbers: PhoneNumbers;
  readonly templates: Templates | EditableTemplates;
}
