import { sourceOf } from "../data/book.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { EventFacts } from "./event-facts.tsx";

export function EventsPage() {
  const book = useBook();
  const words = useWords();
  return (
    <>
      <h1>{words.t("page.events.title")}</h1>
      {book.dataset.events.map((event) => (
        <article key={event.id} id={event.id}>
          <EventFacts
            event={event}
            heading="h3"
            headingId={`${event.id}-title`}
            sources={event.sources.map((id) => sourceOf(book, id))}
          />
        </article>
      ))}
    </>
  );
}
