import type { ReactNode } from "react";
import type { Figure } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { openFigures } from "./opened-figures.ts";

/** A figure in running text or in a table; choosing it shows where it comes from. */
export function FigureButton({
  figure,
  className = "",
  children,
}: {
  readonly figure: Figure;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <button
      type="button"
      className={`figure-button ${className}`.trim()}
      title={words.t("figure.card")}
      data-country={figure.country}
      data-year={figure.period.slice(0, 4)}
      data-value={figure.value}
      data-status={figure.status}
      data-ledger={figure.ledger === "partner" ? "partner" : undefined}
      onClick={(event) => openFigures([figure], event.currentTarget)}
    >
      {children}
    </button>
  );
}
