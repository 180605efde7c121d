import "../list-page.css";
import "../text-page.css";
import "./docs-page.css";
import type { ComponentType } from "react";
import { type FormatId, formats } from "../../export/formats/formats.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { ContentsList } from "../../ui/contents-list.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { DocsChoice } from "./docs-choice.tsx";
import { docsParts } from "./docs-parts.ts";
import { type GuideId, guides } from "./guides.ts";
import { pageHref, useSite } from "../../shell/site.tsx";

/** What stands in a part of the page that is no guide. */
const contents: Readonly<Record<string, ComponentType>> = { choice: DocsChoice, files: DocsFiles };

const sections = docsParts.map(({ anchor, title }) => ({
  id: anchor,
  title,
  content: contents[anchor] ?? (() => <DocsGuide id={anchor as GuideId} />),
}));
const anchors: ReadonlySet<string> = new Set(sections.map(({ id }) => id));

/** How to put a chart on a slide or a web page, or present it offline. */
export function DocsPage() {
  const site = useSite();
  const i18n = useI18n();
  return (
    <div className="list-page method-page docs-page">
      <AddressNotices />
      <UnknownAnchor known={anchors} />
      <div className="list-head">
        <h1>{i18n.t("page.docs.title")}</h1>
        <p>{i18n.t("docs.lead", { button: i18n.t("action.share") })}</p>
        <p className="list-note">
          <a href={pageHref(site, "docs/charts/")}>{i18n.t("docs.gallery.link")}</a>
        </p>
      </div>
      <div className="list-body">
        <ContentsList sections={sections} />
        <div className="method-sections">
          {sections.map(({ id, title, content: Content }) => (
            <PageSection key={id} id={id} title={i18n.t(title)}>
              <Content />
            </PageSection>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Every format of the registry, and what the browser's print dialog makes. */
const files = [...(Object.keys(formats) as FormatId[]), "print"] as const;

/** What each file format is good for, and what is in all of them. */
function DocsFiles() {
  const i18n = useI18n();
  return (
    <>
      <dl className="docs-files">
        {files.map((file) => (
          <div key={file}>
            <dt>{i18n.t(`format.${file}`)}</dt>
            <dd>{i18n.t(`docs.files.${file}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t("docs.files.all")}</p>
    </>
  );
}

/** One place to put a chart, step by step. */
function DocsGuide({ id }: { readonly id: GuideId }) {
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
