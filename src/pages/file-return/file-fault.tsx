import type { TraceFaultReason } from "../../export/trace/trace-fault.ts";
import { useWords } from "../../i18n/words-context.tsx";

/** Why a file leads nowhere, and what can be done. */
export function FileFault({ fault, name }: { readonly fault: TraceFaultReason | "network"; readonly name: string }) {
  const words = useWords();
  return (
    <div role="alert" className="file-fault">
      <p>
        <strong>{words.t(`trace.fault.${fault}`, { name })}</strong>
      </p>
      <p>{words.t(`trace.fault.${fault}.way`)}</p>
    </div>
  );
}
