import { useState } from "react";
import type { Figure } from "../../data/figures/figure-type.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { useSite } from "../../shell/site.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { withVersion } from "../../view/version-address.ts";
import { quotationOf, type QuoteStyle, quoteStyles } from "./quotation.ts";

/** Copies a figure as a sentence with both sides' statistics; where the browser forbids that, the sentence is there to be selected. */
function FigureQuote({ figure }: { readonly figure: Figure }) {
  const i18n = useI18n();
  const book = useBook();
  const { datasetVersion: version } = useSite();
  const [copied, setCopied] = useState<{ readonly style: QuoteStyle; readonly text: string | null } | null>(null);

  const copy = async (style: QuoteStyle) => {
    const address = withVersion(location.href, version);
    const text = quotationOf(figure, style, { book, i18n, address, version });
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ style, text: null });
    } catch {
      setCopied({ style, text });
    }
  };
  return (
    <div className="quote-styles">
      {quoteStyles.map((style) => (
        <button key={style} type="button" onClick={() => void copy(style)}>
          {i18n.t(copied?.style === style && copied.text === null ? "action.copied" : `quote.style.${style}`)}
        </button>
      ))}
      {copied?.text != null && <blockquote>{copied.text}</blockquote>}
    </div>
  );
}

export const loadFigureQuote = () => withMessages("share", FigureQuote);
