import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { sentenceOf } from "../series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../series/sentence/sentence-text.ts";
import type { View } from "../view/view.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { TextParts } from "../figures/text/text-parts.tsx";

/** The view in one sentence: how much, with whom, since when, around which summits, and by which sources; then `children`. */
export function SentenceLine({ view, children }: { readonly view: View; readonly children?: ReactNode }) {
  const book = useBook();
  const i18n = useI18n();
  const sentence = sentenceOf(book, view);
  const parts = sentenceParts(sentence, i18n);
  const letters = parts.reduce((sum, part) => sum + part.text.length, 0);
  return (
    <div className="sentence">
      {/* For styles: a longer one has smaller letters. */}
      <h1 className="seen-whole" data-length={letters >> 4}>
        <TextParts parts={parts} className="sentence-figure" />
      </h1>
      <p>
        {sublineText(sentence, i18n)} {children}
      </p>
      {view.asof !== null && <p className="as-of-note">{i18n.t("asof.note", { day: i18n.date(view.asof) })}</p>}
    </div>
  );
}
