import { useI18n } from "../i18n/i18n-context.tsx";
import type { Notice } from "../view/address.ts";
import { noticeText } from "../view/notice-text.ts";
import { useBounds, useNotices, useView } from "../view/use-view.ts";
import { withMessages } from "./with-messages.tsx";
import { useEffect } from "react";
import { withVersion } from "../view/version-address.ts";
import { pageHref, useSite } from "./site.tsx";

/** Names what was wrong with the address and what is shown instead, and of which version of the dataset that is. */
function AddressNoticesBody() {
  return (
    <>
      <Notices />
      <VersionLine />
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
      <VersionLine />
    </>
  );
}

/** Only what is to be said of the version. */
function VersionNoticesBody() {
  const { notices } = useNotices();
  const unknown = notices.find(({ reason }) => reason === "data");
  return unknown ? <NoticeLine notice={unknown} /> : <VersionLine />;
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

/** Names the version of the dataset if the address pins one, with a link to the present figures. */
function VersionLine() {
  const site = useSite();
  const { view, search } = useView();
  const i18n = useI18n();
  const { named } = site;
  const version = named?.shown ?? null;

  // Another version of the dataset is loaded as another page is.
  useEffect(() => {
    if (view.data !== version) location.reload();
  }, [view.data, version]);

  if (!named || version === null) return null;
  const day = i18n.date(version.slice(0, 10).replaceAll(".", "-"));
  return (
    <p className="frozen" role="status">
      {i18n.t(named.isPresent ? "frozen.present" : "frozen.earlier", { version, day })}{" "}
      <a href={`${pageHref(site, site.path ?? "")}${withVersion(search, null)}`}>
        {i18n.t(named.isPresent ? "frozen.follow" : "frozen.today")}
      </a>
    </p>
  );
}
