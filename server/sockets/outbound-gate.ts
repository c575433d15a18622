/** So many bytes may wait behind the packet that is under way; a line that lets more wait is sent nothing. @source LIM-5 */
export const maxWaitingBytes = 256 * 1_024

/** The gate opens again once so few wait. */
const openBelowBytes = maxWaitingBytes / 4

/** What a packet costs the memory besides its text. */
const packetBytes = 200

/** What is written to: a connection of the library. */
interface Writer<Transport> {
  write(data: string | Buffer, options?: object, callback?: (transport: Transport) => void): unknown
}

interface Told {
  /** A packet was refused, and is lost. */
  readonly onRefused: () => void
  /** The client has read enough to be sent the newest. */
  readonly onOpen: () => void
}

export interface OutboundGate {
  /** True while the client reads too slowly to be sent anything. */
  readonly isShut: boolean
}

/**
 * The one way out of the server for a line: whatever is written to it, feed, snapshot, answer or clock, is counted here
 * until the network has taken it. Over the limit nothing is queued: what is refused is lost, and the client is sent the
 * newest state once it has read what there was.
 */
export function openOutboundGate<Transport>(connection: Writer<Transport>, { onRefused, onOpen }: Told): OutboundGate {
  const write = connection.write.bind(connection)
  /** What the network has not taken yet, in order; the first is under way. */
  const sizes: number[] = []
  let total = 0
  let isShut = false
  const waiting = () => total - (sizes[0] ?? 0)

  const taken = () => {
    total -= sizes.shift() ?? 0
    if (!isShut || waiting() > openBelowBytes) return
    isShut = false
    onOpen()
  }

  connection.write = (data, options, callback) => {
    if (waiting() > maxWaitingBytes) {
      isShut = true
      onRefused()
      return connection
    }
    const bytes = data.length + packetBytes
    sizes.push(bytes)
    total += bytes
    return write(data, options, (transport) => {
      taken()
      callback?.(transport)
    })
  }

  return {
    get isShut() {
      return isShut
    },
  }
}
