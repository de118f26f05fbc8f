/** The one control of what is shown, for every view that shows cards. */
export function FilterControl() {
  return null;
}
