import "../../styles/docs.css";
import type { ComponentType } from "react";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { ContentsList } from "../../ui/contents-list.tsx";
import { MethodSection } from "../../ui/page-section.tsx";
import { DocsChoice } from "./docs-choice.tsx";
import { DocsFiles } from "./docs-files.tsx";
import { DocsGuide } from "./docs-guide.tsx";
import { type GuideId, guides } from "./guides.ts";

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly content: ComponentType;
}

/** First which way fits, then each place step by step, then what the files hold. */
const sections: readonly Section[] = [
  { id: "choice", title: "docs.choice", content: DocsChoice },
  ...(Object.keys(guides) as GuideId[]).map((id) => ({
    id,
    title: `docs.${id}` as const,
    content: () => <DocsGuide id={id} />,
  })),
  { id: "files", title: "docs.files", content: DocsFiles },
];
const anchors: ReadonlySet<string> = new Set(sections.map(({ id }) => id));

/** How to put a chart on a slide, a page or a stage. */
export function DocsPage() {
  const i18n = useI18n();
  return (
    <div className="list-page method-page docs-page">
      <AddressNotices />
      <UnknownAnchor known={anchors} />
      <div className="list-head">
        <h1>{i18n.t("page.docs.title")}</h1>
        <p>{i18n.t("docs.lead", { button: i18n.t("action.share") })}</p>
      </div>
      <div className="list-body">
        <ContentsList sections={sections} />
        <div className="method-sections">
          {sections.map(({ id, title, content: Content }) => (
            <MethodSection key={id} id={id} title={i18n.t(title)}>
              <Content />
            </MethodSection>
          ))}
        </div>
      </div>
    </div>
  );
}
