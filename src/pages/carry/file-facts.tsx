import type { FileOptions, PictureSize } from "../../export/formats/format.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { Way } from "./ways.ts";

/** What the file will be called, and how many pixels it will have. */
export function FileFacts({
  name,
  size: { width, height },
  scale,
  way: { options },
}: {
  readonly name: string;
  readonly size: PictureSize;
  readonly scale: FileOptions["scale"];
  readonly way: Way;
}) {
  const words = useWords();
  return (
    <p className="carry-facts">
      {name}
      {options.includes("scale") && ` · ${words.t("carry.pixels", { width: width * scale, height: height * scale })}`}
    </p>
  );
}
