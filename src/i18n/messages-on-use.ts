import type { I18n } from "./i18n.ts";
import { loadMessages } from "./languages.ts";

let learn = async (): Promise<void> => {};

/** Says of a page that it has loaded the messages of its first view alone: its parts that come later bring the others. */
export function learnOnUse(i18n: I18n): void {
  learn = async () => i18n.learn(await loadMessages(i18n.lang, "used"));
}

/** Resolves once all is there that charts, cards and menus say; rejects if it cannot be loaded. */
export function messagesOnUse(): Promise<void> {
  return learn();
}
