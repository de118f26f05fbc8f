/** A file's bytes as base64, read by the browser itself so that the page goes on; or why it can't be read. */
export function readAsBase64(file: Blob): Promise<string | DOMException> {
  return new Promise((settle) => {
    const reader = new FileReader();
    reader.onerror = () => reader.error && settle(reader.error); // there is one when it fails
    reader.onload = () => {
      const url = reader.result as string; // what readAsDataURL gives
      settle(url.slice(url.indexOf(',') + 1)); // an empty file has no comma, and no bytes
    };
    reader.readAsDataURL(file);
  });
}
