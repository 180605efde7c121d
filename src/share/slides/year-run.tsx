import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";

/** Years between two slides of a run. */
const steps = [1, 2, 5, 10] as const;
/** First year of the run by default: two dozen slides in which much happens. */
const usualFirst = 2000;

/** Several years of one chart, a slide each, so that they pass by as one turns the slides. */
export function YearRun({
  first,
  last,
  room,
  onAdd,
}: {
  /** The years to choose from. */
  readonly first: number;
  readonly last: number;
  /** How many slides there is still room for. */
  readonly room: number;
  readonly onAdd: (years: readonly number[]) => void;
}) {
  const i18n = useI18n();
  const [from, setFrom] = useState(Math.max(first, usualFirst));
  const [to, setTo] = useState(last);
  const [step, setStep] = useState<number>(1);
  const years = yearsOfRun(from, to, step);
  const all = yearsOfRun(first, last, 1);
  const choice = (key: "from" | "to" | "step", value: number, set: (value: number) => void, of: readonly number[]) => (
    <label className="export-option">
      <span>{i18n.t(`slides.run.${key}`)}</span>
      <select value={value} onChange={(event) => set(Number(event.target.value))}>
        {of.map((one) => (
          <option key={one} value={one}>
            {key === "step" ? i18n.t("slides.run.years", { count: one }) : one}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset className="export-run">
      <legend>{i18n.t("slides.run")}</legend>
      <p className="export-facts">{i18n.t("slides.run.use")}</p>
      <div className="export-options">
        {choice("from", from, setFrom, all)}
        {choice("to", to, setTo, all)}
        {choice("step", step, setStep, steps)}
        <button type="button" disabled={years.length > room} onClick={() => onAdd(years)}>
          {i18n.t("slides.run.add", { count: years.length })}
        </button>
      </div>
      {years.length > room && <p role="status">{i18n.t("slides.run.room", { count: Math.max(room, 0) })}</p>}
    </fieldset>
  );
}

/** In the order of the slides, backwards if `from` is later than `to`. The last year is always among them. */
export function yearsOfRun(from: number, to: number, step: number): readonly number[] {
  const direction = Math.sign(to - from) || 1;
  const count = Math.floor(Math.abs(to - from) / step) + 1;
  const years = Array.from({ length: count }, (_, index) => from + direction * step * index);
  return years.at(-1) === to ? years : [...years, to];
}
