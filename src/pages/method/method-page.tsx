import "../list-page.css";
import "../text-page.css";
import "./method-page.css";
import type { ComponentType } from "react";
import type { TableName } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { ContentsList } from "../../ui/contents-list.tsx";
import { figureTables } from "../../shell/page-tables.ts";
import { MethodChoice } from "./method-choice.tsx";
import { MethodCite } from "./method-cite.tsx";
import { MethodConflicts } from "./method-conflicts.tsx";
import { MethodCoverage } from "./coverage/method-coverage.tsx";
import { MethodLedgers } from "./method-ledgers.tsx";
import { PageSection } from "../../ui/page-section.tsx";
import { MethodBorders, MethodLicences } from "./method-terms.tsx";
import { type MethodPart, methodParts } from "./method-parts.ts";
import { MethodStatus } from "./method-status.tsx";
import { Panel } from "../../shell/panel.tsx";

interface Content {
  readonly needs: readonly TableName[];
  readonly content: ComponentType;
}

const contents: Readonly<Record<MethodPart, Content>> = {
  choice: { needs: figureTables, content: MethodChoice },
  status: { needs: figureTables, content: MethodStatus },
  ledgers: { needs: [...figureTables, "reasons"], content: MethodLedgers },
  coverage: { needs: figureTables, content: MethodCoverage },
  conflicts: { needs: figureTables, content: MethodConflicts },
  borders: { needs: [], content: MethodBorders },
  licences: { needs: ["sources"], content: MethodLicences },
  cite: { needs: [], content: MethodCite },
  correct: { needs: [], content: MethodCorrect },
};
const sections = methodParts.map(({ anchor, title }) => ({ id: anchor, title, ...contents[anchor] }));
const anchors: ReadonlySet<string> = new Set(sections.map(({ id }) => id));

/** How the figures are chosen and computed, where they are known, and where sources contradict each other. */
export function MethodPage() {
  const i18n = useI18n();
  return (
    <div className="list-page method-page">
      <AddressNotices />
      <UnknownAnchor known={anchors} />
      <div className="list-head">
        <h1>{i18n.t("page.method.title")}</h1>
        <p>{i18n.t("method.lead")}</p>
      </div>
      <div className="list-body">
        <ContentsList sections={sections} />
        <div className="method-sections">
          {sections.map(({ id, title, needs, content: Content }) => (
            <PageSection key={id} id={id} title={i18n.t(title)}>
              <Panel needs={needs} className="is-bare">
                <Content />
              </Panel>
            </PageSection>
          ))}
        </div>
      </div>
    </div>
  );
}

const steps = ["what", "how", "history"] as const;

/** What to do about a figure that is wrong. */
function MethodCorrect() {
  const i18n = useI18n();
  return steps.map((step) => <p key={step}>{i18n.t(`method.correct.${step}`)}</p>);
}
