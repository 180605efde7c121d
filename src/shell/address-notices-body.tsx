import { useI18n } from "../i18n/i18n-context.tsx";
import type { Notice } from "../view/address.ts";
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
  const i18n = useI18n();
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="status" aria-label={i18n.t("notice.label")}>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.parameter} ${notice.raw}`}>{noticeText(notice, bounds, i18n)}</li>
        ))}
      </ul>
      <button type="button" className="close" onClick={dismiss} aria-label={i18n.t("action.dismiss")}>
        ×
      </button>
    </div>
  );
}

/** In a frame there is room for lines only, and the address is the host's to change. */
function EmbedNoticesBody() {
  const { notices } = useNotices();
  return (
    <>
      {notices.map((notice) => (
        <NoticeLine key={`${notice.parameter} ${notice.raw}`} notice={notice} />
      ))}
      <FrozenLine />
    </>
  );
}

/** Only what is to be said of the version. */
function VersionNoticesBody() {
  const { notices } = useNotices();
  const unknown = notices.find(({ reason }) => reason === "data");
  return unknown ? <NoticeLine notice={unknown} /> : <FrozenLine />;
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const bounds = useBounds();
  const i18n = useI18n();
  return (
    <p className="frozen" role="status">
      {noticeText(notice, bounds, i18n)}
    </p>
  );
}

export const loadAddressNotices = () => withMessages("notices", AddressNoticesBody);
export const loadEmbedNotices = () => withMessages("notices", EmbedNoticesBody);
export const loadVersionNotices = () => withMessages("notices", VersionNoticesBody);
