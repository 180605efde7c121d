import { type ComponentType, lazy, Suspense, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

type OnDemand<Props> = ComponentType<Props> & {
  /** Fetches the code before it is shown, so that it then comes with the rest in one piece. Never fails. */
  prepare(): Promise<void>;
};

/** A component whose code is loaded when it is first shown (`lazy` in `Suspense`); if that fails, a message takes its place. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let prepared: ComponentType<Props> | null = null;
  const Loaded = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
  function Shown(props: Props) {
    const [Component] = useState(() => prepared ?? Loaded);
    return (
      <Suspense fallback={<Loading />}>
        <Component {...props} />
      </Suspense>
    );
  }
  const prepare = async () => {
    prepared = await load().catch(() => null);
  };
  return Object.assign(Shown, { prepare });
}

/** Seen only if it takes its time. */
function Loading() {
  return (
    <p className="arriving" role="status">
      {useI18n().t("loading")}
    </p>
  );
}

function NotLoaded() {
  const i18n = useI18n();
  return (
    <div className="not-loaded" role="alert">
      <p>{i18n.t("error.part")}</p>
      <button type="button" onClick={() => location.reload()}>
        {i18n.t("action.reload")}
      </button>
    </div>
  );
}
