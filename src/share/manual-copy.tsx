import { useId } from "react";

/** Text to copy where the browser does not do it: chosen as a whole once it is reached. */
export function ManualCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <p className="export-by-hand">
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
