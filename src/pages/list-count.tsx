import { useWords } from "../i18n/words-context.tsx";

/** How much of a list is shown, and the way back to all of it. */
export function ListCount({
  text,
  onReset,
}: {
  readonly text: string;
  /** Null while nothing is left out. */
  readonly onReset: (() => void) | null;
}) {
  const words = useWords();
  return (
    <div className="list-count">
      <p role="status">{text}</p>
      {onReset && (
        <button type="button" onClick={onReset}>
          {words.t("action.reset")}
        </button>
      )}
    </div>
  );
}
