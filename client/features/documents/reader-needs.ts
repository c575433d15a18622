import '../../older-browsers.ts'

/** What the reader counts on besides, and browsers before 2024 lack; on its page and in its worker. */
if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers })

if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferred })

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
