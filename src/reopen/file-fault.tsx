import type { ProvenanceFaultReason } from "../export/provenance/provenance-fault.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** Why a file leads nowhere, and what can be done. */
export function FileFault({
  fault,
  name,
}: {
  readonly fault: ProvenanceFaultReason | "network";
  readonly name: string;
}) {
  const i18n = useI18n();
  return (
    <div role="alert" className="file-fault">
      <p>
        <strong>{i18n.t(`reopen.fault.${fault}`, { name })}</strong>
      </p>
      <p>{i18n.t(`reopen.fault.${fault}.way`)}</p>
    </div>
  );
}
