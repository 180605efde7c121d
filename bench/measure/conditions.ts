export interface Condition {
  readonly id: string;
  readonly title: string;
  /** How many times slower the processor seems. */
  readonly cpu: number;
  readonly network: { readonly latency: number; readonly bytesPerSecond: number } | null;
  /** Nothing visible may change for so many ms before a page counts as finished. */
  readonly quiet: number;
  /** In how many of all runs it is measured; rounded up. */
  readonly share: number;
  /** Whether buttons are measured too: on another line they take the same time. */
  readonly toggles: boolean;
}

export const conditions: readonly Condition[] = [
  { id: "default", title: "unthrottled", cpu: 1, network: null, quiet: 200, share: 1, toggles: true },
  { id: "cpu4", title: "CPU 4 times slower", cpu: 4, network: null, quiet: 300, share: 1 / 3, toggles: true },
  { id: "cpu6", title: "CPU 6 times slower", cpu: 6, network: null, quiet: 400, share: 1 / 3, toggles: true },
  {
    id: "slow",
    title: "CPU 4 times slower, 1.6 Mbit/s, 150 ms",
    cpu: 4,
    network: { latency: 150, bytesPerSecond: 200_000 },
    quiet: 400,
    share: 1 / 3,
    toggles: false,
  },
];
