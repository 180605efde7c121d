/** Messages between the windows of a browser that show the same slides. */
export interface DeckChannel {
  say(message: object): void;
  close(): void;
}

/** The speaker's window that this one has opened. */
let speaker: Window | null = null;

export function openSpeakerWindow(): void {
  const url = new URL(location.href);
  url.searchParams.set("speaker", "");
  speaker = window.open(url, "silk-ledger-speaker", "popup,width=1100,height=760");
}

/** Some messages may arrive twice. */
export function openDeckChannel(hear: (message: unknown) => void): DeckChannel {
  // A browser that has none shows the slides all the same: only the windows do not follow each other.
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("silk-ledger-present");
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data));
  // For some browsers every file is a site of its own, which a channel does not leave: there the two windows, of which
  // one has opened the other, speak to each other.
  const other = () => (location.protocol === "file:" ? (speaker ?? (window.opener as Window | null)) : null);
  const onMessage = ({ data, source }: MessageEvent<unknown>) => {
    if (source !== null && source === other()) hear(data);
  };
  window.addEventListener("message", onMessage);
  return {
    say(message) {
      // A channel has no target: it reaches windows of this origin alone.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage(message);
      // A file has no origin to name; what is said are the names of slides.
      other()?.postMessage(message, "*");
    },
    close() {
      window.removeEventListener("message", onMessage);
      channel?.close();
    },
  };
}
