import {
  Component,
  type ComponentType,
  type ReactNode,
  startTransition,
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
  prepare(): Promise<unknown>;
};

/**
 * A component whose code is loaded when it is first shown; if that fails, or it throws, a message takes its place. What has
 * failed to load is tried again where it is shown anew: openers give it a key for each press. React's `lazy` would show
 * what has come only 300 ms after it said that something is to come.
 */
export function onDemand<Props extends object>(
  loadCode: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Failure> = FailedPart,
): OnDemand<Props> {
  let code: ComponentType<Props> | null = null;
  const load = async () => {
    const [Code] = await Promise.all([loadCode(), messagesOnUse()]);
    return (code = Code);
  };
  function Shown(props: Props & Closed) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => code);
    useLayoutEffect(() => {
      if (Part) return;
      const show = (Code: ComponentType<Props>) => startTransition(() => setPart(() => Code));
      load().then(show, () => show(() => <Failed cause="loading" />));
    }, [Part]);
    return (
      <PartBoundary Failed={Failed}>{Part ? <Part {...props} /> : <Loading onCallOff={props.onClose} />}</PartBoundary>
    );
  }
  const prepare = () => load().catch(() => null);
  return Object.assign(Shown, { prepare });
}

class PartBoundary extends Component<
  { readonly Failed: ComponentType<Failure>; readonly children: ReactNode },
  { readonly failed: Failure | null }
> {
  override state: { readonly failed: Failure | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { cause: "drawing", error } };
  }

  override render() {
    const { failed } = this.state;
    const { Failed } = this.props;
    return failed ? <Failed {...failed} /> : this.props.children;
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

/** Offers what those need to know who mend the site; what failed is said without it. */
export const ThrownReport = onDemand(
  async () => (await import("./error-report.tsx")).ErrorReport,
  () => null,
);

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
