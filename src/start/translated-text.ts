/**
 * Translators of browsers put an element of theirs in the place of a text that React goes on moving and writing into: it
 * would fail, or leave old words around new figures. Here that element stands for the text: what React removes or moves
 * takes it along, and what React writes takes its place, to be translated anew.
 */
const inPlace = new WeakMap<Node, Element>();

/** What is there for a node below `parent`: itself, or what a translator has put in its place. */
function shown<Child extends Node | null>(node: Child, parent: Node): Child {
  const element = node && inPlace.get(node);
  return element?.parentNode === parent ? (element as Node as Child) : node;
}

let isFollowed = false;

/** Follows what translators do on this page from now on; to be called before React draws anything. */
export function followTranslation(): void {
  if (isFollowed || typeof MutationObserver === "undefined") return;
  isFollowed = true;
  const { insertBefore, appendChild, removeChild } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(child: Child) {
    return removeChild.call(this, shown(child, this)) as Child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(child: Child, before: Node | null) {
    inPlace.get(child)?.remove();
    return insertBefore.call(this, child, shown(before, this)) as Child;
  };
  Node.prototype.appendChild = function <Child extends Node>(child: Child) {
    inPlace.get(child)?.remove();
    return appendChild.call(this, child) as Child;
  };

  const rewritten = new MutationObserver((records) => {
    for (const { target } of records) inPlace.get(target)?.replaceWith(target);
  });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      // Some replace the text, some put their element beside it and then take it away.
      const element = [addedNodes[0], previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
      const [text] = removedNodes;
      if (!element || text?.nodeType !== Node.TEXT_NODE) continue;
      inPlace.set(text, element as Element);
      rewritten.observe(text, { characterData: true });
    }
  }).observe(document.body, { childList: true, subtree: true });
}
