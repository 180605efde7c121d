import { useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/** Shorter than this, work needs no sign of itself. */
const patience = 300;

/** How far something has come, once it takes its time; null where that is not known. */
export function Progress({ share, onCancel }: { readonly share: number | null; readonly onCancel?: () => void }) {
  const i18n = useI18n();
  const [late, setLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  // Its room is there before it is.
  return (
    <div className="export-progress" data-late={late || undefined}>
      {late && (
        <>
          <progress aria-label={i18n.t("share.working")} {...(share === null ? {} : { value: share })} />
          {onCancel && (
            <button type="button" onClick={onCancel}>
              {i18n.t("share.cancel")}
            </button>
          )}
        </>
      )}
    </div>
  );
}
