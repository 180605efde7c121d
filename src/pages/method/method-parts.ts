import type { MessageKey } from "../../i18n/i18n.ts";

/** The parts of the page, in the order in which a reader asks; each has its content in `method-page.tsx`. */
export const methodParts = [
  { anchor: "choice", title: "method.choice" },
  { anchor: "status", title: "method.status" },
  { anchor: "ledgers", title: "method.ledgers" },
  { anchor: "coverage", title: "method.coverage" },
  { anchor: "conflicts", title: "method.conflicts" },
  { anchor: "borders", title: "method.borders" },
  { anchor: "licences", title: "method.licences" },
  { anchor: "cite", title: "method.cite" },
  { anchor: "correct", title: "method.correct" },
] as const satisfies ReadonlyArray<{ readonly anchor: string; readonly title: MessageKey }>;

export type MethodPart = (typeof methodParts)[number]["anchor"];
