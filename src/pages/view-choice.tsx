import { useWords } from "../i18n/words-context.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useView } from "../view/use-view.ts";
import { flows, ledgerChoices, units } from "../view/view.ts";

const values = { flow: flows, unit: units, ledger: ledgerChoices } as const;

/** Direction, unit, or whose books. */
export function ViewChoice({ name }: { readonly name: keyof typeof values }) {
  const { view, setView } = useView();
  const words = useWords();
  return (
    <Segmented<string>
      legend={words.t(`filter.${name}`)}
      options={values[name].map((value) => ({
        value,
        label: words.t(`${name}.${value}.short` as "flow.total.short"),
      }))}
      value={view[name]}
      onChange={(value) => setView({ [name]: value })}
    />
  );
}
