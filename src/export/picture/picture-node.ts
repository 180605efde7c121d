/** An element of a picture. A flat picture's numbers are px of its own frame and its colours hex; see `drawn-chart.ts`. */
export interface PictureNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PictureNode | string)[];
}
