import { useRef, type RefObject, useLayoutEffect } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { formatAddress } from "../../view/address.ts";
import { useBounds } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { BookAsOf } from "../../shell/dataset-provider.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
import { pageHref, useSite } from "../../shell/site.tsx";
import { asksForProjects } from "../../shell/page-tables.ts";
import { watchSize } from "../../ui/dom/observers.ts";
import type { DeckSlide } from "../deck-slide.ts";
import { SlidePicture } from "./slide-picture.tsx";
import { SlideSources } from "./slide-sources.tsx";

export interface SlideProps {
  readonly slide: DeckSlide;
  /** What its picture shows; null for no picture yet. */
  readonly pictured: View | null;
  readonly current: boolean;
  /** False in the one frame in which the picture is still that of the slide before. */
  readonly arrived?: boolean;
  /** A line beside the sources. */
  readonly mark: string | undefined;
  /** In the overview a slide is one large button. */
  readonly onChoose?: (() => void) | undefined;
}

/** Heading, sentences if there are any, picture, sources. */
export function Slide({ slide, pictured, current, arrived = true, mark, onChoose }: SlideProps) {
  const { id, chart, view, title, text, lang } = slide;
  const site = useSite();
  const bounds = useBounds();
  const i18n = useI18n();
  const picture = useRef<HTMLDivElement>(null);
  const isWithoutText = text.length === 0;
  useSlideFit(picture, pictured, current, isWithoutText ? zooms : shrinks);
  const classes = [
    "slide",
    `slide-${chart}`,
    current && "is-current",
    current && arrived && "is-arrived",
    isWithoutText ? "is-without-text" : asksForProjects(view) && "is-near",
  ];
  return (
    <section id={id} className={classes.filter(Boolean).join(" ")} aria-labelledby={`${id}-title`}>
      <div className="slide-sheet" inert={onChoose !== undefined}>
        <h2 id={`${id}-title`} lang={lang}>
          {title}
        </h2>
        {!isWithoutText && <SlideText text={text} lang={lang} />}
        <div ref={picture} className="slide-picture">
          {pictured && (
            <BookAsOf asof={pictured.asof}>
              <SlidePicture chart={chart} view={pictured} title={title} />
            </BookAsOf>
          )}
        </div>
        <div className="slide-foot">
          <SlideSources sources={slide.sources} />
          {view.asof !== null && (
            <span className="slide-mark">{i18n.t("asof.note", { day: i18n.date(view.asof) })}</span>
          )}
          {mark && <span className="slide-mark">{mark}</span>}
          <a href={`${pageHref(site, "")}${formatAddress(view, bounds)}`}>{i18n.t("present.explore")}</a>
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

function SlideText({ text, lang }: Pick<DeckSlide, "text" | "lang">) {
  return (
    <div className="slide-text" lang={lang}>
      {text.map((parts, paragraph) => (
        <p key={paragraph}>
          {parts.map((part, index) =>
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

/** Charts are drawn for reading; a room sits farther away, as far as there is space. */
const zooms = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6];
/** Beside sentences each chart has its size in the styles, and is smaller where its caption, or the reader's letters, take more room. */
const shrinks = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4];

/** Draws a picture as large as its place on the slide holds; anew whenever what it shows changes. Null leaves it alone. */
function useSlideFit(
  picture: RefObject<HTMLElement | null>,
  shown: object | null,
  current: boolean,
  sizes: readonly number[],
): void {
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element || shown === null) return;
    const fit = () => {
      for (const size of sizes) {
        element.style.setProperty("--fit", String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    fit();
    // Headings are set anew once their font is there, the slide becomes a sheet only once the page is ready, and a
    // reader may set other letters at any time.
    const watched = [element, element.parentElement, element.firstElementChild].filter((one) => one !== null);
    const ends = watched.map((one) => watchSize(one, fit));
    return () => {
      for (const end of ends) end();
    };
    // Spacing that a reader sets moves things and sizes none of them: at the latest the slide that comes up is measured anew.
  }, [picture, shown, current, sizes]);
}
