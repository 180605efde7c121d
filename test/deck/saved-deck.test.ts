import { expect, test, vi } from "vitest";
import { saveDeck, savedDeck } from "../../src/deck/own/saved-deck.ts";

test("slides are kept in the browser, and forgotten when none is left", () => {
  const storage = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => void storage.set(name, text),
    removeItem: (name: string) => void storage.delete(name),
  });
  saveDeck("map;trade");
  expect([...storage.values()]).toEqual(["map;trade"]);
  expect(savedDeck()).toBe("map;trade");
  saveDeck("");
  expect(storage.size).toBe(0);
  expect(savedDeck()).toBe("");
  vi.unstubAllGlobals();
});

test("where the browser keeps nothing, slides last as long as the page", () => {
  const refuse = () => {
    throw new DOMException("The operation is insecure", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  saveDeck("map");
  expect(savedDeck()).toBe("map");
  saveDeck("");
  expect(savedDeck()).toBe("");
  vi.unstubAllGlobals();
});

test("where there is no room left, slides last as long as the page, and are kept as soon as there is some", () => {
  const storage = new Map<string, string>();
  let isFull = false;
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (isFull) throw new DOMException("The quota has been exceeded", "QuotaExceededError");
      storage.set(name, text);
    },
    removeItem: (name: string) => void storage.delete(name),
  });
  saveDeck("map");
  isFull = true;
  saveDeck("map;trade");
  expect(savedDeck()).toBe("map;trade");
  isFull = false;
  saveDeck("map;trade;gap");
  expect([...storage.values()]).toEqual(["map;trade;gap"]);
  expect(savedDeck()).toBe("map;trade;gap");
  vi.unstubAllGlobals();
});
