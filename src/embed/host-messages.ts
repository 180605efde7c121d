/** Messages of an embed to the page that frames it. It listens to none. */
export type HostMessage =
  /** It can be used. */
  | { readonly type: "ready" }
  /** The height that its content takes, in whole px. */
  | { readonly type: "height"; readonly height: number }
  /** The reader sees another view now: its whole address. */
  | { readonly type: "view"; readonly address: string }
  /** The reader has chosen a mark; null for what it does not stand for. */
  | {
      readonly type: "select";
      readonly country: string | null;
      readonly year: number | null;
      readonly event: string | null;
      readonly project: string | null;
    }
  /** Something could not be loaded or shown. */
  | { readonly type: "error"; readonly message: string };

/** A message as it is sent, with the same height also in the dialects that hosts already understand. */
export function dialects(chart: string, message: HostMessage, address: string): readonly unknown[] {
  const own = { "silk-ledger": { ...message, chart } };
  if (message.type !== "height") return [own];
  const { height } = message;
  return [
    own,
    { "datawrapper-height": { [chart]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ context: "iframe.resize", height, src: address }),
  ];
}

/** The chart that an embed's page shows, by the page's name in `data-page`: "embed/trade". */
export function embeddedChart(): string {
  return document.documentElement.dataset["page"]?.slice("embed/".length) ?? "";
}

/** Posts a message to the framing page, whatever its origin: nothing in a message is secret. Without a frame it does nothing. */
export function postToHost(message: HostMessage): void {
  if (parent === window) return;
  for (const data of dialects(embeddedChart(), message, location.href)) parent.postMessage(data, "*");
}
