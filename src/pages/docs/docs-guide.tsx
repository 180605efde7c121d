import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useSite } from "../../shell/site.tsx";
import { type GuideId, guides } from "./guides.ts";

/** One place to put a chart, step by step. */
export function DocsGuide({ id }: { readonly id: GuideId }) {
  const site = useSite();
  const i18n = useI18n();
  const { steps, picture } = guides[id];
  return (
    <>
      <ol className="docs-steps">
        {steps.map((step) => (
          <li key={step}>{i18n.t(`docs.${id}.${step}` as MessageKey)}</li>
        ))}
      </ol>
      {picture && (
        <img
          className="docs-picture"
          src={`${site.root}docs/${picture.name}-${i18n.lang}.webp`}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          alt={i18n.t(`docs.picture.${picture.name}`)}
        />
      )}
    </>
  );
}
