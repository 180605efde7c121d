import type { Cell } from "write-excel-file/universal";
import type { Drawing } from "../drawing.tsx";
import type { Subject } from "../subject.ts";
import { head } from "./data-sheets.ts";
import type { Sheet } from "./xlsx.ts";

/** What has to be known beside the numbers, and how to find the view again. */
export function notesSheet(subject: Subject, { title, subtitle, description, notes, figures }: Drawing): Sheet {
  const { words, address, datasetVersion, day } = subject;
  const statuses = [...new Set(figures.map(({ status }) => status))];
  const formulas = [...new Set(figures.flatMap(({ formula }) => formula ?? []))];
  const lines: ReadonlyArray<readonly [label: string, text: string]> = [
    [words.t("format.notes.subtitle"), subtitle],
    [words.t("format.notes.description"), description],
    ...notes.map((note) => [words.t("format.notes.note"), note] as const),
    ...statuses.map((status) => [words.t(`status.${status}`), words.t(`status.${status}.note`)] as const),
    ...formulas.map((formula) => [formula, words.t(`formula.${formula}`)] as const),
    [words.t("format.notes.address"), address],
    [words.t("format.notes.version"), datasetVersion],
    [words.t("format.notes.made"), words.date(day)],
    [words.t("format.notes.licence"), words.t("format.licence")],
  ];
  const isAddress = /^https?:\/\//.test(address);
  const addressRow = lines.findIndex(([, text]) => text === address) + 2;
  const wrapped = (value: string): Cell => ({ value, wrap: true, alignVertical: "top" });
  return {
    name: words.t("format.sheet.notes"),
    data: [
      [
        { value: words.t("format.notes.title"), ...head },
        { value: title, ...head },
      ],
      ...lines.map(([label, text]) => [wrapped(label), wrapped(text)]),
    ],
    widths: [24, 100],
    ...(isAddress && { links: new Map([[`B${addressRow}`, address]]) }),
  };
}
