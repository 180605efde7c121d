import type { Book } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { figureOf } from "../../data/figures/figure.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import { StoryLink } from "../../figures/why/story-link.tsx";

/** The widest gap between the two ledgers in the year shown, and a button that shows both, or the way to the reasons. */
export function BothLedgersNote({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const { setView } = useView();
  const isBoth = view.ledger === "both";
  const widest = widestGap(book, view);
  return (
    <div className={isBoth ? "ledgers-note is-both" : "ledgers-note"}>
      <p>
        <strong>{i18n.t("ledgers-note.title")}</strong>{" "}
        {widest
          ? i18n.t("ledgers-note.example", {
              year: view.year,
              country: i18n.country(widest.china.country),
              china: i18n.usd(widest.china.value),
              partner: i18n.usd(widest.partner.value),
            })
          : i18n.t("ledgers-note.none", { year: view.year })}{" "}
        {widest && <StoryLink country={widest.china.country} />}
      </p>{" "}
      {isBoth ? (
        <a href="#why">{i18n.t("why.title")}</a>
      ) : (
        <button type="button" onClick={() => setView({ ledger: "both" })}>
          {i18n.t("ledgers-note.show")}
        </button>
      )}
    </div>
  );
}

interface Pair {
  readonly china: Figure;
  readonly partner: Figure;
}

function widestGap(book: Book, view: View): Pair | null {
  const pairs = view.countries.flatMap((country): Pair[] => {
    const china = figureOf(book, "china", country, view.year, view.flow);
    const partner = figureOf(book, "partner", country, view.year, view.flow);
    return china && partner ? [{ china, partner }] : [];
  });
  const gap = ({ china, partner }: Pair) => Math.abs(china.value - partner.value);
  return pairs.toSorted((a, b) => gap(b) - gap(a))[0] ?? null;
}
