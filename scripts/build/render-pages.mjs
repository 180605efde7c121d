import { pathToFileURL } from "node:url";

// Renders what it is ordered to, once: all documents in one message, or pictures in one each. See page-renderer.ts.
process.once("message", async ({ module, templates, tables, mark }) => {
  const { prerenderOembeds, prerenderPages, prerenderPictures } = await import(pathToFileURL(module).href);
  if (templates === null) await prerenderPictures(tables, mark, send);
  else {
    const pages = await prerenderPages(templates, tables, mark);
    await send({ pages, oembeds: await prerenderOembeds(tables, mark) });
  }
  process.disconnect();
});

/** Returns when the message is on its way. */
function send(message) {
  return new Promise((done, fail) => {
    process.send(message, (error) => (error ? fail(error) : done()));
  });
}
