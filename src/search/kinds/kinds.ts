import { actionKind } from "./action-kind.ts";
import { countryKind } from "./country-kind.ts";
import { chartKind } from "./chart-kind.ts";
import type { SearchKind } from "../entry.ts";
import { eventKind } from "./event-kind.ts";
import { guideKind } from "./guide-kind.ts";
import { measureKind } from "./measure-kind.ts";
import { pageKind } from "./page-kind.ts";
import { projectKind } from "./project-kind.ts";
import { reasonKind } from "./reason-kind.ts";
import { sourceKind } from "./source-kind.ts";
import { yearKind } from "./year-kind.ts";

/** All that can be found, in the order in which kinds are listed before anything is typed: a new kind is one entry. */
export const searchKinds: readonly SearchKind[] = [
  countryKind,
  yearKind,
  eventKind,
  projectKind,
  chartKind,
  measureKind,
  reasonKind,
  guideKind,
  pageKind,
  actionKind,
  sourceKind,
];
