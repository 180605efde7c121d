import { useWords } from "../i18n/words-context.tsx";
import { noticeText } from "../view/notice-text.ts";
import { useBounds, useNotices } from "../view/use-view.ts";

/** Names what was wrong with the address, and what is shown instead. */
export function AddressNoticesBody() {
  const { notices, dismiss } = useNotices();
  const bounds = useBounds();
  const words = useWords();
  return (
    <div className="notices" role="status" aria-label={words.t("notice.label")}>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.parameter} ${notice.raw}`}>{noticeText(notice, bounds, words)}</li>
        ))}
      </ul>
      <button type="button" className="close" onClick={dismiss} aria-label={words.t("action.dismiss")}>
        ×
      </button>
    </div>
  );
}
