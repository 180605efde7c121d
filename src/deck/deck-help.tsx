import { useI18n } from "../i18n/i18n-context.tsx";
import { DeckDialog } from "./deck-dialog.tsx";
import { deckKeys } from "./deck-keys.ts";

/** Symbols of keys, the same in every language. */
const signs: Readonly<Record<string, string>> = { ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓" };

/** What each key does. */
export function DeckHelp({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  const keyName = (key: string) => {
    switch (key) {
      case " ":
        return i18n.t("present.key.space");
      case "PageDown":
        return i18n.t("present.key.page-down");
      case "PageUp":
        return i18n.t("present.key.page-up");
      case "Home":
        return i18n.t("present.key.home");
      case "End":
        return i18n.t("present.key.end");
      default:
        return signs[key] ?? key.toUpperCase();
    }
  };
  return (
    <DeckDialog title={i18n.t("present.help")} onClose={onClose}>
      <dl className="deck-keys">
        {deckKeys.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{i18n.t(`present.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t("present.help-more")}</p>
    </DeckDialog>
  );
}
