import "./copy-pane.css";
import { drawingOf } from "../../export/drawing.ts";
import type { Task } from "../../export/formats/format.ts";
import { tabbedText, tableHtml } from "../../export/table-text.ts";
import { citationOf, citedTitle } from "../../series/citation.ts";
import { CopyRow } from "./copy-row.tsx";
import { sizeOf, useFileSettings } from "../files/file-settings.ts";
import type { PaneProps } from "../pane-props.ts";
import { isDrawable, pictureSizes } from "../files/picture-sizes.ts";
import { textContent } from "../write-clipboard.ts";

/** The chart in the clipboard: as a picture, a table, a link or a citation. */
export function CopyPane({ subject }: PaneProps) {
  const [settings] = useFileSettings();

  const picture = async (task: Task) => {
    const [{ pngFormat }, made] = await Promise.all([import("../../export/formats/png.ts"), subject()]);
    const size = sizeOf(settings);
    return pngFormat.make(
      made,
      { size: isDrawable(size) ? size : pictureSizes.slide, scale: 2, transparent: false },
      task,
    );
  };
  const html = async () => {
    const { i18n, address, datasetVersion, ...more } = await subject();
    const drawing = drawingOf({ i18n, address, datasetVersion, ...more });
    const caption = `${drawing.title}. ${drawing.subtitle}`;
    const origin = i18n.t("share.table-origin", { version: datasetVersion });
    return tableHtml(drawing.table, { caption, lang: i18n.lang, origin, address });
  };
  const tabbed = async () => tabbedText(drawingOf(await subject()).table);
  const link = async () => (await subject()).address;
  const citation = async () => {
    const made = await subject();
    const { address: url, day: date, datasetVersion: version, i18n } = made;
    return citationOf({ title: citedTitle(drawingOf(made)), url, date, version }, i18n).plain;
  };

  return (
    <ul className="export-copy">
      <CopyRow what="picture" contents={(task) => ({ "image/png": picture(task) })} />
      <CopyRow
        what="table"
        contents={() => ({ "text/html": textContent(html(), "text/html"), "text/plain": textContent(tabbed()) })}
        asText={tabbed}
      />
      <CopyRow what="link" contents={() => ({ "text/plain": textContent(link()) })} asText={link} />
      <CopyRow what="citation" contents={() => ({ "text/plain": textContent(citation()) })} asText={citation} />
    </ul>
  );
}
