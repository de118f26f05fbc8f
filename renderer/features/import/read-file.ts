/** A file's bytes as base64, read by the browser itself so that the page goes on; null where it can't be read. */
export function readAsBase64(file: Blob): Promise<string | null> {
  return new Promise((settle) => {
    const reader = new FileReader();
    reader.onerror = () => settle(null);
    reader.onload = () => {
      const url = reader.result as string; // what readAsDataURL gives
      settle(url.slice(url.indexOf(',') + 1)); // an empty file has no comma, and no bytes
    };
    reader.readAsDataURL(file);
  });
}
