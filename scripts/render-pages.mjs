import { pathToFileURL } from "node:url";

// Renders the pages it is ordered to, once, and answers with them: see page-renderer.ts.
process.once("message", async ({ module, template, tables, mark }) => {
  const { prerenderPages } = await import(pathToFileURL(module).href);
  process.send(await prerenderPages(template, tables, mark), () => process.disconnect());
});
