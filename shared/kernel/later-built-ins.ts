/** Gives the PDF reader what it counts on and older browsers and Node 20 lack: built-ins of 2024. */
export function addLaterBuiltIns(): void {
  add(Promise, 'withResolvers', withResolvers)
  add(ArrayBuffer.prototype, 'transferToFixedLength', transferred)
}

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
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
