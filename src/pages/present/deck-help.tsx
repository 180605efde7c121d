import { useWords } from "../../i18n/words-context.tsx";
import { DeckDialog } from "./deck-dialog.tsx";
import { deckKeys } from "./deck-keys.ts";

/** Signs that stand for keys in every language. */
const signs: Readonly<Record<string, string>> = { ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓" };

/** What each key does. */
export function DeckHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const keyName = (key: string) => {
    switch (key) {
      case " ":
        return words.t("present.key.space");
      case "PageDown":
        return words.t("present.key.page-down");
      case "PageUp":
        return words.t("present.key.page-up");
      case "Home":
        return words.t("present.key.home");
      case "End":
        return words.t("present.key.end");
      default:
        return signs[key] ?? key.toUpperCase();
    }
  };
  return (
    <DeckDialog title={words.t("present.help")} onClose={onClose}>
      <dl className="deck-keys">
        {deckKeys.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{words.t(`present.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.t("present.help-more")}</p>
    </DeckDialog>
  );
}
