/** Whether a modal dialog lies over the page: what is below it then hears keys and pointers that are meant for the dialog. */
export function isUnderModal(): boolean {
  return document.querySelector("dialog:modal") !== null;
}
