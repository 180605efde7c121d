import { useEffect, useId, useState, type ComponentType } from "react";
import type { Book } from "../data/book.ts";
import type { AnyChart } from "../charts/parts/chart.ts";
import type { ChartId } from "../charts/registry.ts";
import { loadChart } from "../charts/load-charts.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { View } from "../view/view.ts";
import { CloseButton, ModalDialog } from "../ui/modal-dialog.tsx";
import "./share-dialog.css";
import "./share-status.css";
import { plainHref, useSite } from "../shell/site.tsx";
import { MissingRows, useWholeBook } from "../figures/whole-tables.tsx";
import { withMessages } from "../shell/with-messages.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { type PaneId, panes } from "./panes.ts";
import { useSubject } from "./use-subject.ts";
import { Failure } from "./failure.tsx";
import type { PaneProps } from "./pane-props.ts";
import { Progress } from "./progress.tsx";

export interface ShareDialogProps {
  readonly chart: ChartId;
  readonly module: AnyChart;
  readonly view: View;
  readonly title: string;
  /** Called once it is closed, and the focus back where it was. */
  readonly onClose: () => void;
}

/** As long as the page lives, the dialog opens as it was left. */
let lastChosen: PaneId = "files";

/** The dialog to save, copy, embed or cite a chart, a tab each. */
function ShareDialog({ onClose, ...asked }: ShareDialogProps) {
  const i18n = useI18n();
  const site = useSite();
  const id = useId();
  const [chosen, setChosen] = useState(lastChosen);
  const { view } = asked;
  const book = useBook();
  const [isBare, setIsBare] = useState(false);
  const [bare, setBare] = useState<AnyChart | null>(null);
  const { chart, module, title } =
    isBare && bare
      ? { chart: bare.id as ChartId, module: bare, title: bare.title(bare.series(book, view), i18n) }
      : asked;
  const { withoutEvents } = asked.module;

  // Not on the button that closes it, which comes first.
  useEffect(() => document.getElementById(`${id}-${lastChosen}`)?.focus(), [id]);

  const choose = (pane: PaneId) => {
    lastChosen = pane;
    setChosen(pane);
  };
  return (
    <ModalDialog className="export" labelledBy={`${id}-heading`} onClose={onClose}>
      <div className="export-head">
        <h2 id={`${id}-heading`}>
          <span className="visually-hidden">{i18n.t("action.share")}: </span>
          {title}
        </h2>
        <a
          className="export-guide"
          href={plainHref(site, "docs/")}
          target="_blank"
          rel="noopener"
          aria-label={i18n.t("share.guide.name")}
        >
          {i18n.t("share.guide")}
        </a>
        <CloseButton />
        {withoutEvents !== undefined && (
          <label className="export-alone">
            <input
              type="checkbox"
              checked={isBare}
              onChange={({ target }) => {
                setIsBare(target.checked);
                void loadChart(withoutEvents as ChartId).then(setBare);
              }}
            />
            {i18n.t("share.without-summits")}
          </label>
        )}
        <PaneTabs id={id} chosen={chosen} onChoose={choose} />
      </div>
      <div
        key={`${chosen} ${chart}`}
        id={`${id}-panel`}
        className="export-pane"
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        // It scrolls, by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <Pane id={chosen} chart={chart} module={module} view={view} title={title} />
      </div>
    </ModalDialog>
  );
}

export function loadShareDialog() {
  return withMessages("share", ShareDialog);
}

type State = { readonly Loaded: ComponentType<PaneProps> } | { readonly failed: unknown } | null;

type AskedPane = Omit<PaneProps, "subject"> & { readonly id: PaneId };

/** The chosen tab's pane, once its code and whole rows are loaded. */
function Pane({ id, ...props }: AskedPane) {
  const book = useWholeBook();
  const [state, setState] = useState<State>(null);

  useEffect(() => {
    let wanted = true;
    panes[id]()
      .then((Loaded) => wanted && setState({ Loaded }))
      .catch((failed: unknown) => wanted && setState({ failed }));
    return () => {
      wanted = false;
    };
  }, [id]);

  if (state !== null && "failed" in state) return <Failure cause={state.failed} />;
  if (state !== null && book) return <LoadedPane {...props} Loaded={state.Loaded} book={book} />;
  return (
    <>
      <MissingRows />
      <Progress share={null} />
    </>
  );
}

function LoadedPane({
  Loaded,
  book,
  ...props
}: Omit<AskedPane, "id"> & { readonly Loaded: ComponentType<PaneProps>; readonly book: Book }) {
  return <Loaded {...props} subject={useSubject(props, book)} />;
}
