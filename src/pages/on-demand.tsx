import { type ComponentType, lazy, Suspense } from "react";
import { useWords } from "../i18n/words-context.tsx";

/** A component whose code is fetched when it is first shown; without a connection it says so in its place. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

function NotLoaded() {
  const words = useWords();
  return (
    <div className="not-loaded" role="alert">
      <p>{words.t("error.part")}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.t("action.reload")}
      </button>
    </div>
  );
}
