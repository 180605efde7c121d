import { useWords } from "../i18n/words-context.tsx";
import { noticeText } from "../view/notice-text.ts";
import { useBounds, useNotices } from "../view/use-view.ts";
import { FrozenLine } from "./frozen-line.tsx";
import { withMessages } from "./with-messages.tsx";

/** Names what was wrong with the address and what is shown instead, and of which version of the dataset that is. */
function AddressNoticesBody() {
  return (
    <>
      <Notices />
      <FrozenLine />
    </>
  );
}

function Notices() {
  const { notices, dismiss } = useNotices();
  const bounds = useBounds();
  const words = useWords();
  if (notices.length === 0) return null;
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

/** Only what is to be said of the version. */
function VersionNoticesBody() {
  const { notices } = useNotices();
  const bounds = useBounds();
  const words = useWords();
  const unknown = notices.find(({ reason }) => reason === "data");
  return unknown ? (
    <p className="frozen" role="status">
      {noticeText(unknown, bounds, words)}
    </p>
  ) : (
    <FrozenLine />
  );
}

export const loadAddressNotices = () => withMessages("notices", AddressNoticesBody);
export const loadVersionNotices = () => withMessages("notices", VersionNoticesBody);
