import { useSyncExternalStore } from "react";
import type { MessageKey } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** Says so if the address names a part that the page does not have. */
export function UnknownAnchor({ known }: { /** Ids of all that the page could show. */ readonly known: Ids }) {
  const lost = useLostAnchor();
  return lost !== "" && !known.has(lost) && <AnchorNotice message="notice.anchor" anchor={lost} />;
}

/** Says so if the address names a part of the page that its filters leave out. */
export function HiddenAnchor({ known }: { readonly known: Ids }) {
  const lost = useLostAnchor();
  return known.has(lost) && <AnchorNotice message="notice.anchor-hidden" anchor={lost} />;
}

type Ids = ReadonlySet<string>;

function AnchorNotice({ message, anchor }: { readonly message: MessageKey; readonly anchor: string }) {
  const i18n = useI18n();
  return (
    <div className="notices" role="status" aria-label={i18n.t("notice.label")}>
      <p>{i18n.t(message, { anchor })}</p>
    </div>
  );
}

/** The address's anchor, if nothing on the page has that name; else empty. */
function useLostAnchor(): string {
  // A new function each time, so that it is read after every drawing: what the page shows changes with its filters.
  return useSyncExternalStore(subscribe, () => lostAnchor(), nothing);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

function lostAnchor(): string {
  const anchor = decoded(location.hash.slice(1));
  return anchor === "" || document.getElementById(anchor) ? "" : anchor.slice(0, longest);
}

const nothing = () => "";
/** In characters: what the address says is untrusted. */
const longest = 60;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
