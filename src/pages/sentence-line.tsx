import { useWords } from "../i18n/words-context.tsx";
import { sentenceOf } from "../series/sentence.ts";
import { sentenceParts, sublineText } from "../series/sentence-words.ts";
import type { View } from "../view/view.ts";
import { useBook } from "./dataset-provider.tsx";
import { FigureButton } from "./figure-button.tsx";

/** The view in one sentence: how much, with whom, since when, around which summits, and who says so. */
export function SentenceLine({ view }: { readonly view: View }) {
  const book = useBook();
  const words = useWords();
  const sentence = sentenceOf(book, view);
  return (
    <div className="sentence">
      <h1>
        {sentenceParts(sentence, words).map((part, index) =>
          part.figure ? (
            <FigureButton key={index} figure={part.figure} className="sentence-figure">
              {part.text}
            </FigureButton>
          ) : (
            part.text
          ),
        )}
      </h1>
      <p>{sublineText(sentence, words)}</p>
      {view.asof !== null && <p className="as-of-note">{words.t("asof.note", { day: words.date(view.asof) })}</p>}
    </div>
  );
}
