import { useI18n } from "../i18n/i18n-context.tsx";
import { ShareBar } from "../ui/share-bar.tsx";
import type { DeckCommand } from "./deck-keys.ts";

/** Buttons of a deck for those who use no keys, and how far the story has come. */
export function DeckControls({
  index,
  titles,
  pressed,
  onCommand,
}: {
  readonly index: number;
  /** Titles of all slides. */
  readonly titles: readonly string[];
  /** What is open over the slides. */
  readonly pressed: string | null;
  readonly onCommand: (command: DeckCommand) => void;
}) {
  const i18n = useI18n();
  const command = (name: DeckCommand, isPressed?: boolean) => (
    <button type="button" aria-pressed={isPressed} onClick={() => onCommand(name)}>
      {i18n.t(`present.${name}`)}
    </button>
  );
  return (
    <nav className="deck-controls" aria-label={i18n.t("present.controls")}>
      <div className="deck-turns">
        <button
          type="button"
          className="deck-turn"
          aria-label={i18n.t("present.previous")}
          aria-disabled={index === 0}
          onClick={() => onCommand("previous")}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <p aria-live="polite">
          {i18n.t("present.position", { position: Math.min(index + 1, titles.length), count: titles.length })}
          <span className="visually-hidden">: {titles[index]}</span>
        </p>
        <button
          type="button"
          className="deck-turn"
          aria-label={i18n.t("present.next")}
          aria-disabled={index >= titles.length - 1}
          onClick={() => onCommand("next")}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div className="deck-tools">
        {command("overview", pressed === "overview")}
        {command("speaker")}
        {command("qr")}
        {command("full-screen")}
        {command("help")}
      </div>
      <div className="deck-progress" aria-hidden="true">
        <ShareBar to={(index + 1) / Math.max(titles.length, 1)} />
      </div>
    </nav>
  );
}
