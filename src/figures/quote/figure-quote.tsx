import { useState } from "react";
import type { Figure } from "../../data/figures/figure-type.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { useSite } from "../../shell/site.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { CopyFailure } from "../../ui/copy-failure.tsx";
import { useCopying } from "../../ui/dom/use-copying.ts";
import { withVersion } from "../../view/version-address.ts";
import { quotationOf, type QuoteStyle, quoteStyles } from "./quotation.ts";

/** Copies a figure as a sentence with both sides' statistics; where the browser forbids that, it says so, and the sentence is there to be selected. */
function FigureQuote({ figure }: { readonly figure: Figure }) {
  const i18n = useI18n();
  const book = useBook();
  const { datasetVersion: version } = useSite();
  const [chosen, setChosen] = useState<QuoteStyle | null>(null);
  const { copied, copy } = useCopying();

  const copyAs = async (style: QuoteStyle) => {
    const address = withVersion(location.href, version);
    await copy(quotationOf(figure, style, { book, i18n, address, version }));
    setChosen(style);
  };
  return (
    <div className="quote-styles">
      {quoteStyles.map((style) => (
        <button key={style} type="button" onClick={() => void copyAs(style)}>
          {i18n.t(chosen === style && copied && !copied.failure ? "action.copied" : `quote.style.${style}`)}
        </button>
      ))}
      {copied?.failure && <CopyFailure fault={copied.failure} text={copied.text} />}
    </div>
  );
}

export const loadFigureQuote = () => withMessages("share", FigureQuote);
