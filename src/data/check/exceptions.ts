import type { CheckName } from "./checks.ts";

/** A finding that stands: the data is as published, and this is why it looks wrong. */
export interface Exception {
  readonly check: CheckName;
  /** The row's name, as findings give it, without its line. */
  readonly row: string;
  readonly reason: string;
}

const inWords = "The page gives billions and millions as separate numbers.";

export const exceptions: readonly Exception[] = [
  {
    check: "printed",
    row: "KGZ CHN 2018-01/2018-09 import, azernews-2018-11-15-kgz",
    reason: inWords,
  },
  {
    check: "printed",
    row: "KGZ CHN 2022-01/2022-11 total, kaktus-2023-03-23-kgz",
    reason: inWords,
  },
  {
    check: "flows-add-up",
    row: "CHN TKM 2025-01/2025-10 total, intellinews-2025-11-monitor",
    reason:
      "The page contradicts itself: imports of over 8.1 and exports of 0.784 bn are more than the turnover of 8.3 bn that it gives. Which of the three is off cannot be told from it.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 1992 total, orient-tm-2022-09",
    reason:
      "0.46 bn is the rounded figure that speeches use for the year in which relations began; the customs series, revised since, comes to 0.44 bn.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 2024-01/2024-06 total, timesca-2024-why-different",
    reason:
      "The page's figures of the five countries come to 0.2 bn (0.5 per cent) more than the total that the same page gives, partly because it rounds China's exports to Kyrgyzstan to a tenth of a billion.",
  },
];
