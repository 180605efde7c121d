import { useI18n } from "../i18n/i18n-context.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useView } from "../view/use-view.ts";
import { flows, ledgerChoices, type Unit, units, usualBase } from "../view/view.ts";

const values = { flow: flows, unit: units, ledger: ledgerChoices } as const;

/** Choice of flow, unit or ledger. */
export function ViewChoice({ name }: { readonly name: keyof typeof values }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <Segmented<string>
      legend={i18n.t(`filter.${name}`)}
      options={values[name].map((value) => ({
        value,
        label: i18n.t(`${name}.${value}.short` as "flow.total.short"),
      }))}
      value={view[name]}
      onChange={(value) =>
        setView(
          name === "unit" ? { unit: value as Unit, base: value === "index" ? usualBase : null } : { [name]: value },
        )
      }
    />
  );
}
