/**
 * Gives a function that tells whether the element has moved on the screen since. Scrolling is told of only with the next
 * frame: what has brought an element into sight leaves it where it is.
 */
export function watchPlace(element: Element): () => boolean {
  const { top, left } = element.getBoundingClientRect();
  return () => {
    const now = element.getBoundingClientRect();
    return now.top !== top || now.left !== left;
  };
}
