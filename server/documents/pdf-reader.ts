/** The reader of the pages; it counts on what Node has since version 22. */
export async function loadPdfReader() {
  if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers })
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferred })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** The reader asks for a shorter one, and gives the old one up. */
function transferred(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  return this.slice(0, length)
}

function withResolvers() {
  let resolve: (value: unknown) => void = () => undefined
  let reject: (reason?: unknown) => void = () => undefined
  const promise = new Promise((onDone, onFailed) => {
    resolve = onDone
    reject = onFailed
  })
  return { promise, resolve, reject }
}
