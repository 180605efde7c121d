import type { MessageKey } from "../../i18n/words.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { useSite } from "../site.tsx";
import { type GuideId, guides } from "./guides.ts";

/** One place to put a chart, step by step. */
export function DocsGuide({ id }: { readonly id: GuideId }) {
  const site = useSite();
  const words = useWords();
  const { steps, picture } = guides[id];
  return (
    <>
      <ol className="docs-steps">
        {steps.map((step) => (
          <li key={step}>{words.t(`docs.${id}.${step}` as MessageKey)}</li>
        ))}
      </ol>
      {picture && (
        <img
          className="docs-picture"
          src={`${site.root}docs/${picture.name}-${words.lang}.webp`}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          alt={words.t(`docs.picture.${picture.name}`)}
        />
      )}
    </>
  );
}
