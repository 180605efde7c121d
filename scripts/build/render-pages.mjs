import { pathToFileURL } from "node:url";

// Renders what it is ordered to, once, and sends each page or picture as soon as it is made. See page-renderer.ts.
process.once("message", async ({ module, templates, tables, mark }) => {
  const { pageCount, prerenderOembeds, prerenderPages, prerenderPictures } = await import(pathToFileURL(module).href);
  if (templates === null) await prerenderPictures(tables, mark, send);
  else {
    const count = pageCount();
    for await (const page of prerenderPages(templates, tables, mark)) await send({ page, count });
    await send({ oembeds: await prerenderOembeds(tables, mark) });
  }
  process.disconnect();
});

/** Returns when the message is on its way. */
function send(message) {
  return new Promise((done, fail) => {
    process.send(message, (error) => (error ? fail(error) : done()));
  });
}
