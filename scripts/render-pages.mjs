import { pathToFileURL } from "node:url";

// Renders what it is ordered to, once: all pages in one message, or pictures in one each. See page-renderer.ts.
process.once("message", async ({ module, template, tables, mark }) => {
  const { prerenderPages, prerenderPictures } = await import(pathToFileURL(module).href);
  if (template === null) await prerenderPictures(tables, mark, send);
  else await send(await prerenderPages(template, tables, mark));
  process.disconnect();
});

/** Returns when the message is on its way. */
function send(message) {
  return new Promise((done, fail) => {
    process.send(message, (error) => (error ? fail(error) : done()));
  });
}
