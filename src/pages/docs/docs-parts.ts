import { formats } from "../../export/formats/formats.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { type GuideId, guides } from "./guides.ts";

export interface PagePart {
  readonly anchor: string;
  readonly title: MessageKey;
  /** What it says, for the search. */
  readonly texts?: readonly MessageKey[];
}

/** Which format fits, then a guide for each place, then what the files hold. */
export const docsParts: readonly PagePart[] = [
  { anchor: "choice", title: "docs.choice" },
  ...(Object.keys(guides) as GuideId[]).map((id) => ({
    anchor: id,
    title: `docs.${id}` as const,
    texts: guides[id].steps.map((step) => `docs.${id}.${step}` as MessageKey),
  })),
  {
    anchor: "files",
    title: "docs.files",
    texts: Object.keys(formats).flatMap((id) => [`format.${id}`, `docs.files.${id}`] as MessageKey[]),
  },
];
