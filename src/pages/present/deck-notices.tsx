import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import type { Bounds } from "../../view/address.ts";
import { noticeText } from "../../view/notice-text.ts";
import { useBounds } from "../../view/use-view.ts";
import { withMessages } from "../../shell/with-messages.tsx";
import { type DeckNotice, mostSlides } from "../../deck/own/chosen-views.ts";

/** Names what in a deck's address could not be taken; the slides that could are shown all the same. */
function DeckNotices({ notices }: { readonly notices: readonly DeckNotice[] }) {
  const bounds = useBounds();
  const i18n = useI18n();
  const [dismissed, setDismissed] = useState<readonly DeckNotice[] | null>(null);
  if (dismissed === notices) return null;
  return (
    <div className="notices deck-notices" role="status" aria-label={i18n.t("notice.label")}>
      <ul>
        {[...new Set(notices.map((notice) => deckNoticeText(notice, bounds, i18n)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button
        type="button"
        className="close"
        onClick={() => setDismissed(notices)}
        aria-label={i18n.t("action.dismiss")}
      >
        ×
      </button>
    </div>
  );
}

function deckNoticeText(notice: DeckNotice, bounds: Bounds, i18n: I18n): string {
  switch (notice.kind) {
    case "chart":
      return i18n.t("present.notice.chart", { raw: notice.raw });
    case "value":
      return i18n.t("present.notice.value", {
        slide: notice.slide,
        notice: noticeText(notice.notice, bounds, i18n),
      });
    case "many":
      return i18n.t("present.notice.many", { count: notice.count, most: mostSlides });
    case "none":
      return i18n.t("present.notice.none");
  }
}

export const loadDeckNotices = () => withMessages("notices", DeckNotices);
