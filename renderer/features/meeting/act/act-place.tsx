/** What the running act asks, beside the row in focus. */
export function ActPlace() {
  return null;
}
