import type { Book } from "../data/book.ts";
import { type Figure, figureOf } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { useBook } from "./dataset-provider.tsx";

/** Where the two books differ most in the year shown, and the way to both. */
export function TwoBooksNote({ view }: { readonly view: View }) {
  const book = useBook();
  const words = useWords();
  const { setView } = useView();
  if (view.ledger === "both") return null;
  const widest = widestGap(book, view);
  return (
    <div className="two-books">
      <p>
        <strong>{words.t("books.title")}</strong>{" "}
        {widest
          ? words.t("books.example", {
              year: view.year,
              country: words.country(widest.china.country),
              china: words.number(widest.china.value),
              partner: words.number(widest.partner.value),
            })
          : words.t("books.none", { year: view.year })}
      </p>
      <button type="button" onClick={() => setView({ ledger: "both" })}>
        {words.t("books.show")}
      </button>
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
