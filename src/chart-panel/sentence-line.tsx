import { useI18n } from "../i18n/i18n-context.tsx";
import { sentenceOf } from "../series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../series/sentence/sentence-text.ts";
import type { View } from "../view/view.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { TextParts } from "../figures/text/text-parts.tsx";

/** The view in one sentence: how much, with whom, since when, around which summits, and by which sources. */
export function SentenceLine({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const sentence = sentenceOf(book, view);
  return (
    <div className="sentence">
      <h1 className="seen-whole">
        <TextParts parts={sentenceParts(sentence, i18n)} className="sentence-figure" />
      </h1>
      <p>{sublineText(sentence, i18n)}</p>
      {view.asof !== null && <p className="as-of-note">{i18n.t("asof.note", { day: i18n.date(view.asof) })}</p>}
    </div>
  );
}
