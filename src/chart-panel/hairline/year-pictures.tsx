import "./year-pictures.css";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { highlight, noHighlight } from "../../view/highlight.ts";
import { drawnCharts } from "./drawn-charts.ts";
import { prepareHairlines } from "./prepare-hairlines.ts";

/**
 * Small pictures with a `.band` for each year, which are no charts of the registry: the year that is pointed at in them, by
 * pointer, finger or arrow keys, has its line here and in all charts of the page, and theirs have it here. Marks have their
 * `data-year`, and `data-text` where their value stands nowhere beside them. `label` is the id of what names them.
 */
export function YearPictures({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const i18n = useI18n();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    drawnCharts.set(element, null);
    return () => void drawnCharts.delete(element);
  }, []);
  const point = (year: number | null) => {
    if (year !== null) prepareHairlines();
    highlight.set({ ...noHighlight, year });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const year = yearAfter(event.key, yearsIn(event.currentTarget), highlight.get().year);
    if (year === undefined) return;
    event.preventDefault();
    point(year);
  };
  return (
    // The years are what is interactive, the group only passes on what happens to them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={body}
      className="year-pictures"
      role="group"
      aria-roledescription={i18n.t("chart.role")}
      aria-labelledby={label}
      // As a chart, they are one stop of the Tab key; arrow keys go from year to year.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => point(null)}
      onPointerDown={prepareHairlines}
      onPointerOver={({ pointerType, target }) => pointerType !== "touch" && point(yearOf(target))}
      onPointerLeave={() => point(null)}
    >
      {children}
    </div>
  );
}

function yearOf(target: EventTarget): number | null {
  const mark = target instanceof Element ? target.closest("[data-year]") : null;
  return mark && Number(mark.getAttribute("data-year"));
}

function yearsIn(body: Element): readonly number[] {
  const years = [...body.querySelectorAll(".band")].map((band) => Number(band.getAttribute("data-year")));
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Undefined for a key that leads nowhere; from no year, the arrows lead to the last. */
function yearAfter(key: string, years: readonly number[], from: number | null): number | undefined {
  const at = from === null ? -1 : years.indexOf(from);
  switch (key) {
    case "Home":
      return years[0];
    case "End":
      return years.at(-1);
    case "ArrowLeft":
      return at < 0 ? years.at(-1) : years[Math.max(at - 1, 0)];
    case "ArrowRight":
      return at < 0 ? years.at(-1) : years[Math.min(at + 1, years.length - 1)];
    default:
      return undefined;
  }
}
