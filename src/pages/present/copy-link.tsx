import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { ManualCopy } from "../../share/manual-copy.tsx";

/** Copies an address; where the browser forbids it, shows the address to be selected. */
export function CopyLink({ address }: { readonly address: string }) {
  const i18n = useI18n();
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean } | null>(null);
  const result = copied?.address === address ? copied : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, done: true });
    } catch {
      setCopied({ address, done: false });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {i18n.t(result?.done ? "action.copied" : "deck.copy-link")}
      </button>
      {result && !result.done && <ManualCopy label={i18n.t("share.by-hand")} text={address} />}
    </>
  );
}
