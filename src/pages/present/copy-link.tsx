import { useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";
import { ByHand } from "../carry/by-hand.tsx";

/** Copies an address; where the browser forbids it, the address stands there to be selected. */
export function CopyLink({ address }: { readonly address: string }) {
  const words = useWords();
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
        {words.t(result?.done ? "action.copied" : "deck.copy-link")}
      </button>
      {result && !result.done && <ByHand label={words.t("carry.by-hand")} text={address} />}
    </>
  );
}
