import { createContext, type ReactNode, useContext } from "react";
import type { Words } from "./words.ts";

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the page's language; throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider around it");
  return words;
}
