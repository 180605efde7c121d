import { figureText, withEstimate } from "../../charts/parts/marks/mark-attributes.ts";
import { sourceOf } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { Indicator } from "../../data/schema/schema.ts";
import { plainName } from "../../data/parts/whole-rows.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import type { KeyFigure } from "./key-figures.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";
import { FigureButton } from "../figure-button.tsx";
import { indicatorText, indicatorTime } from "./indicator-text.ts";

/** A key figure with its time and its source, which it opens or stands beside. */
export function KeyValue({ found }: { readonly found: KeyFigure }) {
  const book = useBook();
  const i18n = useI18n();
  const site = useSite();
  if (!found) return <span className="is-none">{i18n.t("countries.key.none")}</span>;
  if ("figure" in found) {
    const { figure } = found;
    return (
      <>
        <FigureButton figure={figure} className="five-value">
          {withEstimate(keyText(figure, i18n), figure, i18n)}
        </FigureButton>{" "}
        {figure.formula !== "change" && <small>{i18n.period(figure.period)}</small>}
      </>
    );
  }
  const { indicator } = found;
  const source = sourceOf(book, indicator.source);
  return (
    <>
      <strong>{publishedText(indicator, i18n)}</strong>{" "}
      <small>
        {indicatorTime(indicator.period, i18n)},{" "}
        <a href={`${plainHref(site, "sources/")}#${source.id}`}>{plainName(source.publisher)}</a>
      </small>
    </>
  );
}

/** A key figure with its time, as it is copied. */
export function keyFigureText(found: KeyFigure, i18n: I18n): string {
  if (!found) return i18n.t("countries.key.none");
  if ("indicator" in found) {
    return `${publishedText(found.indicator, i18n)} (${indicatorTime(found.indicator.period, i18n)})`;
  }
  const text = withEstimate(keyText(found.figure, i18n), found.figure, i18n);
  return found.figure.formula === "change" ? text : `${text} (${i18n.period(found.figure.period)})`;
}

function publishedText(indicator: Indicator, i18n: I18n): string {
  const text = indicatorText(indicator, i18n);
  return indicator.indicator === "fdi-share-edb" ? i18n.t("countries.key.of-five", { share: text }) : text;
}

/** Dollars a head without cents. */
function keyText(figure: Figure, i18n: I18n): string {
  if (figure.formula !== "per-capita") return figureText(figure, i18n);
  return i18n.t("unit.capita.value", { value: i18n.fixed(figure.value, 0) });
}
