import type { Partner } from "../../data/countries.ts";
import { KeyValue } from "../../figures/text/key-value.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { countryKeyFigures } from "../../series/key-figures.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import type { View } from "../../view/view.ts";

/** As many as stand in a row. */
const most = 5;

/** Five figures that say most about a country, each with its source. */
export function CountryKeyFigures({ country, view }: { readonly country: Partner; readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  return (
    <dl className="country-key-figures">
      {countryKeyFigures(book, view, country, most).map(({ name, found }) => (
        <div key={name}>
          <dt>{i18n.t(`countries.key.${name}`, { flow: view.flow, year: view.year, compare: view.compare })}</dt>
          <dd>
            <KeyValue found={found} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
