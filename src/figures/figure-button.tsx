import type { ReactNode } from "react";
import type { Figure } from "../data/figures/figure-type.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { TextButton } from "../ui/text-button.tsx";
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
  const i18n = useI18n();
  return (
    <TextButton
      className={`figure-button ${className}`.trim()}
      title={i18n.t("figure.card")}
      data-country={figure.country}
      data-year={figure.period.slice(0, 4)}
      data-value={figure.value}
      data-status={figure.status}
      data-ledger={figure.ledger === "partner" ? "partner" : undefined}
      onPress={(element) => openFigures([figure], element)}
    >
      {children}
    </TextButton>
  );
}
