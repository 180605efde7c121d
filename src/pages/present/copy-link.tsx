import { useI18n } from "../../i18n/i18n-context.tsx";
import { CopyFailure } from "../../ui/copy-failure.tsx";
import { useCopying } from "../../ui/dom/use-copying.ts";

/** Copies an address; where the browser forbids it, says so and shows the address to be selected. */
export function CopyLink({ address }: { readonly address: string }) {
  const i18n = useI18n();
  const { copied, copy } = useCopying();
  const result = copied?.text === address ? copied : null;
  return (
    <>
      <button type="button" onClick={() => void copy(address)}>
        {i18n.t(result && !result.failure ? "action.copied" : "deck.copy-link")}
      </button>
      {result?.failure && <CopyFailure fault={result.failure} text={address} />}
    </>
  );
}
