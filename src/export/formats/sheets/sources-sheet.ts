import type { Drawing } from "../../drawing.ts";
import type { Subject } from "../../subject.ts";
import { head, widthOf, type Sheet } from "./sheet.ts";

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
    data: [columns.map((value) => ({ value, ...head })), ...rows],
    widths: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index] ?? ""),
      ),
    ),
    links: new Map(rows.flatMap(([, , , , url], index) => (url ? [[`E${index + 2}`, url] as const] : []))),
  };
}
