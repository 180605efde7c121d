import type { TextPart } from "../../series/figure-marks.ts";
import { FigureButton } from "../figure-button.tsx";

/** A text whose figures can be opened. */
export function TextParts({ parts, className }: { readonly parts: readonly TextPart[]; readonly className?: string }) {
  return parts.map((part, index) =>
    part.figure ? (
      <FigureButton key={index} figure={part.figure} className={className ?? ""}>
        {part.text}
      </FigureButton>
    ) : (
      part.text
    ),
  );
}
