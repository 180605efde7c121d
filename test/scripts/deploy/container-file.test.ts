import { existsSync, readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const text = readFileSync("deploy/Containerfile", "utf8");
const file = DockerfileParser.parse(text);
const stages = new Set(file.getFROMs().map((from) => from.getBuildStage()));

test("the linter has nothing to say of the container file", () => {
  expect(validate(text).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
  expect(validate("FROM node\nMAINTAINER me").length).toBeGreaterThan(0);
});

test("its images have a version, and what runs in the end is not root and can be asked for its health", () => {
  for (const from of file.getFROMs()) expect(from.getImageTag(), String(from.getImage())).toMatch(/^\d+\S+$/);
  const last = text.slice(text.lastIndexOf("\nFROM"));
  expect(last).toMatch(/\nUSER [1-9]\d*:[1-9]\d*\n/);
  expect(last).toMatch(/\nHEALTHCHECK .*CMD \[/);
  // Nothing but the built site and the server's configuration goes into it.
  expect(last.match(/\nRUN /g)).toBeNull();
});

test("what it copies is there, and not left out of what the builder sees", () => {
  const ignored = new Set(readFileSync(".dockerignore", "utf8").trim().split("\n"));
  const copied = file.getCOPYs().flatMap((copy) => {
    const isFromStage = copy.getFlags().some((flag) => flag.getName() === "from" && stages.has(flag.getValue()));
    return isFromStage ? [] : copy.getArguments().slice(0, -1).map(String);
  });
  expect(copied.length).toBeGreaterThan(2);
  for (const source of copied) {
    expect(existsSync(source), source).toBe(true);
    expect(ignored.has(source.split("/")[0] ?? ""), source).toBe(false);
  }
});
