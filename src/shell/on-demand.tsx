import {
  Component,
  type ComponentType,
  lazy,
  type LazyExoticComponent,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useStore } from "../ui/use-store.ts";
import { messagesOnUse } from "../i18n/messages-on-use.ts";
import { awaitOpening } from "../ui/dom/awaited-opening.ts";
import { checkRelease, isRenewed } from "./release/release.ts";
import { useSite } from "./site.tsx";

interface Closed {
  /** Closes what opens over the page, and calls it off as long as it is on its way. */
  readonly onClose?: () => void;
}

type OnDemand<Props> = ComponentType<Props & Closed> & {
  /** Fetches the code before it is shown, so that it then comes with the rest in one piece. Never fails. */
  prepare(): Promise<void>;
};

/**
 * A component whose code is loaded when it is first shown (`lazy` in `Suspense`); if that fails, or it throws, a message
 * takes its place. What has failed to load is tried again where it is shown anew: openers give it a key for each press.
 */
export function onDemand<Props extends object>(loadCode: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const load = async () => (await Promise.all([loadCode(), messagesOnUse()]))[0];
  let prepared: ComponentType<Props> | null = null;
  const attempt = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch {
        Loaded = attempt();
        return { default: NotLoaded };
      }
    });
  let Loaded = attempt();
  function Shown(props: Props & Closed) {
    const [Component] = useState(() => prepared ?? Loaded);
    return (
      <PartBoundary>
        <Suspense fallback={<Loading onCallOff={props.onClose} />}>
          <Component {...props} />
        </Suspense>
      </PartBoundary>
    );
  }
  const prepare = async () => {
    prepared = await load().catch(() => null);
  };
  return Object.assign(Shown, { prepare });
}

class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: Failure | null }> {
  override state: { readonly failed: Failure | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { cause: "drawing", error } };
  }

  override render() {
    return this.state.failed ? <FailedPart {...this.state.failed} /> : this.props.children;
  }
}

/** Seen only if it takes its time. */
function Loading({ onCallOff }: { readonly onCallOff: (() => void) | undefined }) {
  useLayoutEffect(() => onCallOff && awaitOpening(onCallOff), [onCallOff]);
  return (
    <p className="arriving" role="status">
      {useI18n().t("loading")}
    </p>
  );
}

function NotLoaded() {
  return <FailedPart cause="loading" />;
}

const ErrorReport = lazy(async (): Promise<{ default: ComponentType<{ readonly error: unknown }> }> => {
  try {
    const [{ ErrorReport: Report }] = await Promise.all([import("./error-report.tsx"), messagesOnUse()]);
    return { default: Report };
  } catch {
    // What failed is said without it.
    return { default: () => null };
  }
});

/** Offers what those need to know who mend the site. */
export function ThrownReport({ error }: { readonly error: unknown }) {
  return (
    <Suspense>
      <ErrorReport error={error} />
    </Suspense>
  );
}

export interface Failure {
  readonly cause: "loading" | "drawing";
  /** What was thrown. */
  readonly error?: unknown;
}

/** Stands in the place of a part that could not be loaded or drawn; the page is loaded anew only if the reader wants it. */
export function FailedPart({ cause, error }: Failure) {
  const i18n = useI18n();
  const { root } = useSite();
  const renewed = useStore(isRenewed, (is) => is);
  useEffect(() => void checkRelease(root), [root]);
  const text = renewed ? "renewed.part" : cause === "loading" ? "error.part" : "error.drawing";
  return (
    <div className="not-loaded" role="alert">
      <p>{i18n.t(text)}</p>
      <button type="button" onClick={() => location.reload()}>
        {i18n.t("action.reload")}
      </button>
      {cause === "drawing" && <ThrownReport error={error} />}
    </div>
  );
}
