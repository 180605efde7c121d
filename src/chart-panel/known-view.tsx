import { useMemo } from "react";
import type { Book } from "../data/book.ts";
import { type KnownYears, knownYears } from "../series/known-years.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook } from "../shell/dataset-provider.tsx";
import type { Bounds } from "../view/address.ts";
import { useBounds, useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";

/** What is shown in the place of what is asked; `moved` is null where that is the same. */
interface KnownView {
  readonly view: View;
  readonly moved: KnownYears | null;
}

/** What is asked, with years that have figures in place of those that have none. */
export function knownView(book: Book, asked: View, bounds: Bounds): KnownView {
  const moved = knownYears(book, asked, bounds);
  return { view: moved ? { ...asked, year: moved.year, compare: moved.compare } : asked, moved };
}

/** The same of the page's book; the address keeps what was asked. */
export function useKnownView(asked: View): KnownView {
  const book = useBook();
  const bounds = useBounds();
  return useMemo(() => knownView(book, asked, bounds), [book, asked, bounds]);
}

/**
 * Says which years are shown in place of those asked for, why, and leads on: to the countries that have those, where the
 * page lets countries be chosen and there are any, else to an address of these.
 */
export function MovedYears({ asked, moved }: { readonly asked: View; readonly moved: KnownYears }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const { year, compare, missing, lacking } = moved;
  const pair = { asked: asked.year, against: asked.compare };
  const rest = asked.countries === view.countries ? asked.countries.filter((code) => !lacking.includes(code)) : [];
  return (
    <p className="moved-years" role="status">
      <span>
        {i18n.t("filter.moved", {
          year,
          compare,
          missing: i18n.list(missing.map(String)),
          lacking: i18n.list(lacking.map(i18n.country)),
        })}
      </span>
      {rest.length > 0 ? (
        <button type="button" onClick={() => setView({ countries: rest })}>
          {i18n.t("filter.moved.back", { ...pair, rest: i18n.list(rest.map(i18n.country)) })}
        </button>
      ) : (
        <button type="button" onClick={() => setView({ year, compare })}>
          {i18n.t("filter.moved.keep")}
        </button>
      )}
    </p>
  );
}
