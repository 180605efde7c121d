import { useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { DeckDialog } from "./deck-dialog.tsx";

interface Code {
  /** Modules in a row. */
  readonly size: number;
  readonly path: string;
}

/** The quiet zone around a code, in modules. */
const margin = 4;

/** An address for the room's phones: a code to point them at, and the address itself. */
export function QrDialog({ address, onClose }: { readonly address: string; readonly onClose: () => void }) {
  const i18n = useI18n();
  const [code, setCode] = useState<Code | null>(null);

  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const [{ generate }, { toSvgPath }] = await Promise.all([import("lean-qr"), import("lean-qr/extras/svg")]);
      const bitmap = generate(address);
      if (wanted) setCode({ size: bitmap.size, path: toSvgPath(bitmap) });
    };
    // Without the code the address below it still leads there.
    draw().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [address]);

  const edge = code ? code.size + 2 * margin : 0;
  return (
    <DeckDialog title={i18n.t("present.qr-title")} onClose={onClose}>
      <div className="qr-code">
        {code && (
          <svg viewBox={`${-margin} ${-margin} ${edge} ${edge}`} role="img" aria-label={i18n.t("present.qr-title")}>
            <rect x={-margin} y={-margin} width={edge} height={edge} fill="#ffffff" />
            <path d={code.path} fill="#000000" shapeRendering="crispEdges" />
          </svg>
        )}
      </div>
      <p className="qr-address">
        <a href={address}>{address}</a>
      </p>
    </DeckDialog>
  );
}
