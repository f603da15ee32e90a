/** The way a file goes out: a download like any other of the browser. */

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function offerDownload(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the bytes when the click is handled; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
