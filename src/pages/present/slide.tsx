import { useWords } from "../../i18n/words-context.tsx";
import type { StoryStep } from "../../stories/story.ts";
import { storyText } from "../../stories/story-text.ts";
import { storyValues } from "../../stories/story-values.ts";
import { formatAddress } from "../../view/address.ts";
import { useBounds } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { useBook } from "../dataset-provider.tsx";
import { FigureButton } from "../figure-button.tsx";
import { pageHref, useSite } from "../site.tsx";
import { asksForProjects } from "../tables-on-demand.ts";
import { SlidePicture } from "./slide-picture.tsx";
import { SlideSources } from "./slide-sources.tsx";

export interface SlideProps {
  readonly step: StoryStep;
  /** The step's own view, which its link leads to. */
  readonly view: View;
  /** What its picture shows; null for no picture yet. */
  readonly pictured: View | null;
  readonly current: boolean;
  /** False in the one frame in which the picture is still that of the slide before. */
  readonly arrived?: boolean;
  /** In the overview a slide is one large button. */
  readonly onChoose?: (() => void) | undefined;
}

/** One step of a story: heading, sentences, picture, sources. */
export function Slide({ step, view, pictured, current, arrived = true, onChoose }: SlideProps) {
  const site = useSite();
  const bounds = useBounds();
  const words = useWords();
  const classes = [
    "slide",
    `slide-${step.chart}`,
    current && "is-current",
    current && arrived && "is-arrived",
    asksForProjects(view) && "is-near",
  ];
  const title = step.title[words.lang];
  return (
    <section id={step.id} className={classes.filter(Boolean).join(" ")} aria-labelledby={`${step.id}-title`}>
      <div className="slide-sheet" inert={onChoose !== undefined}>
        <h2 id={`${step.id}-title`}>{title}</h2>
        <SlideText step={step} />
        <div className="slide-picture">{pictured && <SlidePicture chart={step.chart} view={pictured} />}</div>
        <div className="slide-foot">
          <SlideSources step={step} />
          <a href={`${pageHref(site, "")}${formatAddress(view, bounds)}`}>{words.t("present.explore")}</a>
        </div>
      </div>
      {onChoose && (
        <button type="button" className="slide-cover" aria-current={current ? "step" : undefined} onClick={onChoose}>
          <span className="visually-hidden">{title}</span>
        </button>
      )}
    </section>
  );
}

function SlideText({ step }: { readonly step: StoryStep }) {
  const book = useBook();
  const words = useWords();
  const values = storyValues(book, step);
  return (
    <div className="slide-text">
      {step.text[words.lang].map((text) => (
        <p key={text}>
          {storyText(text, values, words).map((part, index) =>
            part.figure ? (
              <FigureButton key={index} figure={part.figure}>
                {part.text}
              </FigureButton>
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
