/** Hands a file to the browser to save: it then stays on the device, under this name. */
export function download(name: string, type: string, data: BlobPart): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([data], { type }))
  link.download = name
  link.click()
  // Some browsers read it only after a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
