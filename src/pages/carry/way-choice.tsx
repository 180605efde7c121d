import { useWords } from "../../i18n/words-context.tsx";
import { type WayId, wayIds } from "./ways.ts";

/** Every kind of file, and what each is for. */
export function WayChoice({ chosen, onChoose }: { readonly chosen: WayId; readonly onChoose: (way: WayId) => void }) {
  const words = useWords();
  return (
    <fieldset className="carry-ways">
      <legend>{words.t("carry.format")}</legend>
      {wayIds.map((id) => (
        <label key={id} className={id === chosen ? "is-chosen" : undefined}>
          <input type="radio" name="carry-way" checked={id === chosen} onChange={() => onChoose(id)} />
          <strong>{words.t(`format.${id}`)}</strong>
          <small>{words.t(`format.${id}.use`)}</small>
        </label>
      ))}
      <p className="carry-use" aria-hidden="true">
        {words.t(`format.${chosen}.use`)}
      </p>
    </fieldset>
  );
}
