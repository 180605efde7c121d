/** A picture of a guide, `public/docs/<name>-<language>.webp`, made by `npm run docs:pictures`. */
export interface GuidePicture {
  readonly name: "download" | "embed" | "slides";
  /** In px of the page. */
  readonly width: number;
  readonly height: number;
}

/** The step-by-step guides in their order, each with the number of its steps: a new one is a line here and its messages. */
export const guides = {
  powerpoint: { steps: [1, 2, 3, 4, 5], picture: { name: "download", width: 920, height: 712 } },
  keynote: { steps: [1, 2, 3], picture: null },
  google: { steps: [1, 2, 3], picture: null },
  reveal: { steps: [1, 2, 3], picture: { name: "embed", width: 920, height: 712 } },
  slidev: { steps: [1, 2], picture: null },
  web: { steps: [1, 2, 3, 4], picture: null },
  stage: { steps: [1, 2, 3], picture: { name: "slides", width: 1200, height: 760 } },
  back: { steps: [1, 2], picture: null },
  frozen: { steps: [1, 2], picture: null },
} as const satisfies Readonly<
  Record<string, { readonly steps: readonly Step[]; readonly picture: GuidePicture | null }>
>;

export type GuideId = keyof typeof guides;
type Step = 1 | 2 | 3 | 4 | 5;
