import { type ComponentType, useState } from "react";
import { isLang, loadMessages, type MessagePart, sourceLang } from "../i18n/languages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** Loads the messages that the page may have no use for but in this component, together with it. */
export async function withMessages<Props extends object>(
  part: MessagePart | readonly MessagePart[],
  Component: ComponentType<Props>,
): Promise<ComponentType<Props>> {
  const { lang } = document.documentElement;
  const parts = [part].flat();
  const messages = await Promise.all(parts.map((one) => loadMessages(isLang(lang) ? lang : sourceLang, one)));
  return function WithMessages(props: Props) {
    const i18n = useI18n();
    useState(() => messages.map(i18n.learn));
    return <Component {...props} />;
  };
}
