import { expect, test } from "vitest";
import { builtPages, readBuilt } from "./built-site.ts";

test.each(builtPages)(
  "%s needs no styles or scripts but those in files, which is all that a strict policy lets in",
  (page) => {
    const html = readBuilt(page);
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
    expect(html).not.toMatch(/<style\b|<script\b(?![^>]*(?:\bsrc=|\btype="application\/ld\+json"))/);
  },
);
