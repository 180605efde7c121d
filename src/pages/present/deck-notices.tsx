import { useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import type { Words } from "../../i18n/words.ts";
import type { Bounds } from "../../view/address.ts";
import { noticeText } from "../../view/notice-text.ts";
import { useBounds } from "../../view/use-view.ts";
import { withMessages } from "../with-messages.tsx";
import { type DeckNotice, mostSlides } from "./chosen-views.ts";

/** Names what in a deck's address could not be taken; the slides that could are shown all the same. */
function DeckNotices({ notices }: { readonly notices: readonly DeckNotice[] }) {
  const bounds = useBounds();
  const words = useWords();
  const [dismissed, setDismissed] = useState<readonly DeckNotice[] | null>(null);
  if (dismissed === notices) return null;
  return (
    <div className="notices deck-notices" role="status" aria-label={words.t("notice.label")}>
      <ul>
        {[...new Set(notices.map((notice) => deckNoticeText(notice, bounds, words)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button
        type="button"
        className="close"
        onClick={() => setDismissed(notices)}
        aria-label={words.t("action.dismiss")}
      >
        ×
      </button>
    </div>
  );
}

function deckNoticeText(notice: DeckNotice, bounds: Bounds, words: Words): string {
  switch (notice.kind) {
    case "chart":
      return words.t("present.notice.chart", { raw: notice.raw });
    case "value":
      return words.t("present.notice.value", {
        slide: notice.slide,
        notice: noticeText(notice.notice, bounds, words),
      });
    case "many":
      return words.t("present.notice.many", { count: notice.count, most: mostSlides });
    case "none":
      return words.t("present.notice.none");
  }
}

export const loadDeckNotices = () => withMessages("notices", DeckNotices);
