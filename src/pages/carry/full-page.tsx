import { useEffect } from "react";
import { tellHost } from "../../embed/host-messages.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { ByHand } from "./by-hand.tsx";
import type { PaneProps } from "./panes.ts";
import { useLiveHref } from "./use-subject.ts";

/** Where the page stands in a frame that may keep files in: the way out of the frame. */
export function FullPage({ view, reason }: Pick<PaneProps, "view"> & { readonly reason: "blocked" | "uncertain" }) {
  const words = useWords();
  const href = useLiveHref(view)(words.lang);
  useEffect(() => {
    if (reason === "blocked") tellHost({ type: "error", message: "The frame's sandbox lacks allow-downloads" });
  }, [reason]);
  return (
    <div className="carry-full-page">
      <p>{words.t(`carry.frame.${reason}`)}</p>
      <p>
        <a className="tool" href={href} target="_blank" rel="noopener noreferrer">
          {words.t("carry.full-page")}
        </a>
      </p>
      {/* The frame may forbid new windows as well. */}
      {reason === "blocked" && <ByHand label={words.t("carry.link")} text={new URL(href, location.href).href} />}
    </div>
  );
}
