import { type ComponentType, useState } from "react";
import { isLang, loadMessages } from "../../i18n/languages.ts";
import { useWords } from "../../i18n/words-context.tsx";

/** A component that says what only those read who carry a chart away: it comes with these messages. */
export async function withCarryWords<Props extends object>(
  Component: ComponentType<Props>,
): Promise<ComponentType<Props>> {
  const { lang } = document.documentElement;
  const messages = await loadMessages(isLang(lang) ? lang : "en", "carry");
  return function WithWords(props: Props) {
    const words = useWords();
    useState(() => words.learn(messages));
    return <Component {...props} />;
  };
}
