import type { Exception } from "../src/data/check/exceptions.ts";

/** What the checks find in the frozen dataset and why it stands; the exceptions of `data/` stand beside the checks. */
export const datasetExceptions: readonly Exception[] = [
  {
    check: "flows-add-up",
    row: "CHN TKM 2025-01/2025-10 total, intellinews-2025-11-monitor",
    reason: "The page contradicts itself: its imports and exports are more than its turnover.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 1992 total, orient-tm-2022-09",
    reason: "The rounded figure of speeches; the customs series, revised since, comes to 0.44 bn.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 2012 total, peopledaily-2013-10-15-mofcom",
    reason: "The ministry's round figure; the customs series, revised since, comes to 45.26 bn.",
  },
];
