import { useEffect, useState } from "react";
import { type Drawing, drawingOf } from "../../export/drawing.ts";
import type { PictureSize } from "../../export/formats/format.ts";
import { pageLetters } from "../../export/picture/page-letters.ts";
import { pictureOf } from "../../export/picture/picture.ts";
import { svgText } from "../../export/picture/svg/svg-text.ts";
import { Failure } from "../failure.tsx";
import type { ShareStyle, PaneProps } from "../pane-props.ts";
import { isDrawable } from "./picture-sizes.ts";
import { TablePreview } from "./table-preview.tsx";
import type { SaveFormat } from "./save-format.ts";

type Shown =
  | { readonly address: string; readonly description: string }
  | { readonly drawing: Drawing }
  | { readonly failed: unknown };

/** What the file will show: the picture itself, or the table of a file of figures. */
export function Preview({
  style: { lang, theme },
  size: { width, height },
  transparent,
  format,
  subject,
}: {
  readonly style: Partial<ShareStyle>;
  readonly size: PictureSize;
  readonly transparent: boolean;
  readonly format: SaveFormat | null;
  readonly subject: PaneProps["subject"];
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  const isPicture = format === null || format.options.includes("theme");

  useEffect(() => {
    if (!isDrawable({ width, height })) return;
    let wanted = true;
    let address: string | null = null;
    const draw = async (): Promise<Shown> => {
      const made = await subject({ ...(lang && { lang }), ...(theme && { theme }) });
      const drawing = drawingOf(made);
      if (!isPicture) return { drawing };
      const letters = await pageLetters();
      const picture = pictureOf(made, { width, height, transparent, measure: letters.measure });
      const svg = letters.alone(svgText(picture));
      address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      return { address, description: drawing.description };
    };
    const show = async () => {
      const next = await draw().catch((failed: unknown) => ({ failed }));
      if (wanted) setShown(next);
      else if (address) URL.revokeObjectURL(address);
    };
    void show();
    return () => {
      wanted = false;
    };
  }, [subject, lang, theme, width, height, transparent, isPicture]);

  // A picture stays until the next one is there, and its address as long as the picture.
  const address = shown && "address" in shown ? shown.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  const ratio = { aspectRatio: `${width} / ${height}` };
  return (
    <div className="export-preview" lang={lang} data-transparent={(isPicture && transparent) || undefined}>
      {shown && "failed" in shown && <Failure cause={shown.failed} />}
      {shown && "address" in shown && <img src={shown.address} alt={shown.description} style={ratio} />}
      {shown && "drawing" in shown && <TablePreview data={shown.drawing.table} caption={shown.drawing.title} />}
    </div>
  );
}
