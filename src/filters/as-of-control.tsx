import { useI18n } from "../i18n/i18n-context.tsx";
import { DropMenu } from "../ui/drop-menu.tsx";
import { useBounds, useView } from "../view/use-view.ts";

/** The second day of the first summit, and the last full year that anyone could then speak of. */
const example = { asof: "2023-05-19", year: 2022, compare: 2012 } as const;

/** Shows the page as it would have been on a day: only what had been published by then. */
export function AsOfControl() {
  const { view, setView } = useView();
  const { published } = useBounds();
  const i18n = useI18n();
  return (
    <DropMenu
      id="asof"
      className={view.asof === null ? "as-of" : "as-of is-set"}
      label={view.asof === null ? i18n.t("asof.now") : i18n.t("asof.chosen", { day: i18n.date(view.asof) })}
    >
      <label>
        <span>{i18n.t("asof.label")}</span>
        <input
          type="date"
          value={view.asof ?? ""}
          min={published?.[0]}
          max={published?.[1]}
          onChange={({ target }) =>
            setView({ asof: target.validity.valid && target.value !== "" ? target.value : null })
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
    </DropMenu>
  );
}
