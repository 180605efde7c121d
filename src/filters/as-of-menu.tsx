import { useEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBounds, useView } from "../view/use-view.ts";

/** The second day of the first summit, and the last full year that anyone could then speak of. */
const example = { asof: "2023-05-19", year: 2022, compare: 2012 } as const;

/** The day as of which the page is shown. */
export function AsOfMenu() {
  const { view, setView } = useView();
  const { published } = useBounds();
  const i18n = useI18n();
  const field = useRef<HTMLInputElement>(null);
  // It is left to the browser while a day is being written: of a year, the first digits are no day that could be shown.
  useEffect(() => {
    const day = view.asof ?? "";
    if (field.current && field.current.value !== day) field.current.value = day;
  }, [view.asof]);
  return (
    <>
      <label>
        <span>{i18n.t("asof.label")}</span>
        <input
          ref={field}
          type="date"
          defaultValue={view.asof ?? ""}
          min={published?.[0]}
          max={published?.[1]}
          // What was left unfinished, or is no day that can be shown, does not stand beside a page of another.
          onBlur={({ target }) => {
            target.value = view.asof ?? "";
          }}
          onChange={({ target: { validity, value } }) =>
            validity.valid && setView({ asof: value === "" ? null : value })
          }
        />
      </label>
      {view.asof === null ? (
        <button type="button" onClick={() => setView(example)}>
          {i18n.t("asof.example")}
        </button>
      ) : (
        <button type="button" onClick={() => setView({ asof: null })}>
          {i18n.t("asof.today")}
        </button>
      )}
    </>
  );
}
