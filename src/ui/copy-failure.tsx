import "./copy-failure.css";
import { useId } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { CopyFault } from "./dom/use-copying.ts";

/** Says why a text was not copied; with the text itself, to be selected, where it is not on the page already. */
export function CopyFailure({ fault, text }: { readonly fault: CopyFault; readonly text?: string }) {
  const i18n = useI18n();
  const said = `${i18n.t(`copy.${fault}`)} ${i18n.t("copy.by-hand")}`;
  return text === undefined ? said : <ManualCopy label={said} text={text} />;
}

/** Text to copy where the browser does not do it: chosen as a whole once it is reached. */
export function ManualCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <p className="copy-by-hand">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(6, text.split("\n").length)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </p>
  );
}
