import type { Cell } from "write-excel-file/universal";
import type { Drawing } from "../../drawing.ts";
import type { Subject } from "../../subject.ts";
import { type Sheet, dateCell, head, widthOf } from "./sheet.ts";

/** What has to be known beside the numbers, and how to find the view again. */
export function notesSheet(subject: Subject, { title, subtitle, description, notes, figures }: Drawing): Sheet {
  const { i18n, address, datasetVersion, day } = subject;
  const statuses = [...new Set(figures.map(({ status }) => status))];
  const formulas = [...new Set(figures.flatMap(({ formula }) => formula ?? []))];
  const lines: ReadonlyArray<readonly [label: string, text: string]> = [
    [i18n.t("format.notes.subtitle"), subtitle],
    [i18n.t("format.notes.description"), description],
    ...notes.map((note) => [i18n.t("format.notes.note"), note] as const),
    ...statuses.map((status) => [i18n.t(`status.${status}`), i18n.t(`status.${status}.note`)] as const),
    ...formulas.map((formula) => [formula, i18n.t(`formula.${formula}`)] as const),
    [i18n.t("format.notes.address"), address],
    [i18n.t("format.notes.version"), datasetVersion],
    [i18n.t("format.notes.made"), i18n.date(day)],
    [i18n.t("format.notes.licence"), i18n.t("format.notes.terms")],
  ];
  const isAddress = /^https?:\/\//.test(address);
  const addressRow = lines.findIndex(([, text]) => text === address) + 2;
  const wrapped = (value: string): Cell => ({ value, wrap: true, alignVertical: "top" });
  return {
    name: i18n.t("format.sheet.notes"),
    data: [
      [
        { value: i18n.t("format.notes.title"), ...head },
        { value: title, ...head },
      ],
      ...lines.map(([label, text]) => [wrapped(label), wrapped(text)]),
    ],
    widths: [24, 100],
    ...(isAddress && { links: new Map([[`B${addressRow}`, address]]) }),
  };
}

/** All that the chart rests on; mirrors and reposts are named, and not linked. */
export function sourcesSheet({ i18n }: Subject, { sources }: Drawing): Sheet {
  const columns = (["id", "title", "publisher", "date", "address"] as const).map((name) =>
    i18n.t(`format.sources.${name}`),
  );
  const rows = sources.map(({ id, title, publisher, published, url, linkable }) => [
    id,
    title,
    publisher,
    published,
    linkable ? url : null,
  ]);
  return {
    name: i18n.t("format.sheet.sources"),
    data: [
      columns.map((value) => ({ value, ...head })),
      ...rows.map((row) => row.map((value, index) => (index === 3 ? dateCell(value) : value))),
    ],
    widths: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index] ?? ""),
      ),
    ),
    links: new Map(rows.flatMap(([, , , , url], index) => (url ? [[`E${index + 2}`, url] as const] : []))),
    table: columns,
  };
}
