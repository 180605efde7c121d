/**
 * Does to texts what Chrome's translation does, now and whenever one comes: two elements of its own take the place of each.
 * The words stay as they are, so that the page has to read as one that nobody has translated.
 */
export function translate(): void {
  const isOurs = (text: Text) =>
    text.parentElement?.closest("script, style, font, textarea, svg, [translate=no]") === null;
  const wrap = (text: Text) => {
    if (!text.isConnected || !/[a-z]/i.test(text.data) || !isOurs(text)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) wrap(text);
  };
  document.documentElement.classList.add("translated-ltr");
  wrapAll(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName !== "FONT") wrapAll(node);
  }).observe(document.body, { childList: true, subtree: true });
}
