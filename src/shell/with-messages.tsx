import { type ComponentType, useState } from "react";
import { isLang, loadMessages, sourceLang } from "../i18n/languages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** Loads the messages that only this component uses, together with it. */
export async function withMessages<Props extends object>(
  part: Parameters<typeof loadMessages>[1],
  Component: ComponentType<Props>,
): Promise<ComponentType<Props>> {
  const { lang } = document.documentElement;
  const messages = await loadMessages(isLang(lang) ? lang : sourceLang, part);
  return function WithMessages(props: Props) {
    const i18n = useI18n();
    useState(() => i18n.learn(messages));
    return <Component {...props} />;
  };
}
