import { useEffect } from "react";
import { postToHost } from "../embed/host-messages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { ByHand } from "./by-hand.tsx";
import type { PaneProps } from "./pane-props.ts";
import { useLiveHref } from "./use-subject.ts";

/** Where the page stands in a frame that may keep files in: the way out of the frame. */
export function FullPage({ view, reason }: Pick<PaneProps, "view"> & { readonly reason: "blocked" | "uncertain" }) {
  const i18n = useI18n();
  const href = useLiveHref(view)(i18n.lang);
  useEffect(() => {
    if (reason === "blocked") postToHost({ type: "error", message: "The frame's sandbox lacks allow-downloads" });
  }, [reason]);
  return (
    <div className="export-full-page">
      <p>{i18n.t(`share.frame.${reason}`)}</p>
      <p>
        <a className="tool" href={href} target="_blank" rel="noopener noreferrer">
          {i18n.t("share.full-page")}
        </a>
      </p>
      {/* The frame may forbid new windows as well. */}
      {reason === "blocked" && <ByHand label={i18n.t("share.link")} text={new URL(href, location.href).href} />}
    </div>
  );
}
