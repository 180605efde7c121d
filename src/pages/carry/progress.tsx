import { useEffect, useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";

/** Shorter than this, work needs no sign of itself. */
const patience = 300;

/** How far something has come, once it takes its time; null where that is not known. */
export function Progress({ share, onCancel }: { readonly share: number | null; readonly onCancel?: () => void }) {
  const words = useWords();
  const [late, setLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  // Its room is there before it is.
  return (
    <div className="carry-progress" data-late={late || undefined}>
      {late && (
        <>
          <progress aria-label={words.t("carry.working")} {...(share === null ? {} : { value: share })} />
          {onCancel && (
            <button type="button" onClick={onCancel}>
              {words.t("carry.cancel")}
            </button>
          )}
        </>
      )}
    </div>
  );
}
