/** Saves a text to the person's own downloads. */
export function saveText(text: string, fileName: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address when the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
