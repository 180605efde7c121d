/**
 * Runs a TypeScript script of this folder from the project's root. Plain JavaScript without a static import, so
 * that even a machine that cannot run the rest is told in one line what it lacks.
 */
export function runScript(file) {
  const version = process.versions.node;
  const [major, minor] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Silk Ledger needs Node.js 20.19 or newer, and this is Node.js ${version}: see https://nodejs.org/`);
    return;
  }
  Promise.all([import("tsx/esm/api"), import("node:url")]).then(
    ([{ register }, { fileURLToPath }]) => {
      process.chdir(fileURLToPath(new URL("..", import.meta.url)));
      register();
      return import(`./${file}`);
    },
    () => stop("The packages that Silk Ledger needs are not installed here: run `npm ci` first."),
  );
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
