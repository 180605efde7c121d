import { useWords } from "../i18n/words-context.tsx";
import { sentenceOf } from "../series/sentence.ts";
import { sentenceParts, sublineText } from "../series/sentence-words.ts";
import type { View } from "../view/view.ts";
import { useBook } from "./dataset-provider.tsx";

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
            <span
              key={index}
              className="sentence-figure"
              data-value={part.figure.value}
              data-status={part.figure.status}
              data-ledger={part.figure.ledger === "partner" ? "partner" : undefined}
            >
              {part.text}
            </span>
          ) : (
            part.text
          ),
        )}
      </h1>
      <p>{sublineText(sentence, words)}</p>
    </div>
  );
}
