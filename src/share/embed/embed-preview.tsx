import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { embedAddress } from "../../export/embed/embed-address.ts";
import { embedPicture } from "../../export/embed/embed-picture.ts";
import type { Embed } from "../../export/embed/embed.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { watchSize } from "../../ui/dom/observers.ts";

/** A usual column of text, in px. */
const columnWidth = 680;
/** A preview higher than this would push the rest out of sight, in px. */
const mostHeight = 380;

/** The embed as a page around it would show it, only smaller where the dialog has less room. */
export function EmbedPreview({
  embed,
  shows,
  onHeight,
}: {
  readonly embed: Embed;
  readonly shows: "frame" | "picture";
  /** Called with the height in px that the chart asks for in a column. */
  readonly onHeight: (height: number) => void;
}) {
  const i18n = useI18n();
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [roomWidth, setRoomWidth] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = room.current;
    return element ? watchSize(element, ({ width }) => setRoomWidth(width)) : undefined;
  }, []);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const height = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (height !== null) onHeight(height);
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [onHeight]);

  const { size, flags, title } = embed;
  const width = size.kind === "column" ? columnWidth : size.width;
  const scale = Math.min(1, (roomWidth ?? width) / width, mostHeight / size.height);
  const address = embedAddress(embed);
  const outer = { width: width * scale, height: size.height * scale };
  return (
    <div ref={room} className="embed-preview" data-transparent={flags.transparent || undefined}>
      {shows === "picture" ? (
        <PicturePreview embed={embed} />
      ) : (
        <div className="embed-preview-frame" style={outer}>
          {/* The site itself: there is nothing to fence in. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe
            // A new one for each address: a changed address would be a step of the browser's history.
            key={address}
            ref={frame}
            src={address}
            title={i18n.t("embed.preview", { title })}
            loading="lazy"
            style={{ width, height: size.height, transform: `scale(${scale})` }}
          />
        </div>
      )}
    </div>
  );
}

function PicturePreview({ embed }: { readonly embed: Embed }) {
  const { light, dark, width, height } = embedPicture(embed, "1200x675");
  return <img src={embed.view.theme === "dark" ? dark : light} alt={embed.title} width={width} height={height} />;
}

/** The height in px that a message from an embed asks for; null of any other message. */
function heightIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null || !("silk-ledger" in message)) return null;
  const report = message["silk-ledger"] as { readonly type?: unknown; readonly height?: unknown } | null;
  return report?.type === "height" && typeof report.height === "number" ? Math.ceil(report.height) : null;
}
