/** Hands a file to the browser, which saves it or asks where. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Let go once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
