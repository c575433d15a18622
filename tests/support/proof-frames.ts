import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import type { Chance } from './proof-random.ts'

/** A WebSocket made by hand: it may say what no library would. @param isDeaf it reads nothing once it is open. */
export async function rawSocket(port: number, isDeaf = false) {
  const socket = connect(port, '127.0.0.1')
  let isClosed = false
  socket.on('error', () => undefined)
  if (!isDeaf) socket.on('data', () => undefined)
  socket.on('close', () => {
    isClosed = true
  })
  const head = [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
  ]
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve())
    socket.once('close', () => resolve())
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
  })
  if (isDeaf) socket.pause()
  return {
    get isClosed(): boolean {
      return isClosed
    },
    /** @param opcode 1: text, 2: binary. */
    send(text: string | Buffer, opcode = 1): void {
      socket.write(frame(Buffer.from(text), opcode))
    },
    sendBytes(bytes: Buffer): void {
      socket.write(bytes)
    },
    /** True while what it sends is not taken any more. */
    get isHeld(): boolean {
      return socket.writableNeedDrain
    },
    close(): void {
      socket.destroy()
    },
  }
}

/** One masked frame. */
export function frame(payload: Buffer, opcode: number): Buffer {
  const mask = randomBytes(4)
  const length = Buffer.alloc(payload.length < 126 ? 2 : payload.length < 65_536 ? 4 : 10)
  length[0] = 0x80 | opcode
  length[1] = 0x80 | (payload.length < 126 ? payload.length : payload.length < 65_536 ? 126 : 127)
  if (length.length === 4) length.writeUInt16BE(payload.length, 2)
  if (length.length === 10) length.writeBigUInt64BE(BigInt(payload.length), 2)
  const masked = Buffer.from(payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0)))
  return Buffer.concat([length, mask, masked])
}

/** The frame with some of its bytes changed, cut short, or doubled. */
export function mutated(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes)
  const kind = chance.whole(1, 4)
  if (kind === 1) return copy.subarray(0, chance.whole(0, copy.length))
  if (kind === 2) return Buffer.concat([copy, copy.subarray(chance.whole(0, copy.length))])
  for (let count = chance.whole(1, 4); count > 0; count -= 1) {
    const at = chance.whole(0, kind === 3 ? Math.min(5, copy.length - 1) : copy.length - 1)
    copy[at] = chance.whole(0, 255)
  }
  return copy
}

/** Texts that break the rules of Engine.IO or Socket.IO. */
export const brokenPackets: readonly string[] = [
  '',
  '0{}',
  '1',
  '2',
  '3',
  '5',
  '6',
  '9',
  'x',
  '4',
  '40',
  '40{',
  '40null',
  '40[]',
  '40{"token":null}',
  '40/other,{}',
  '41',
  '42',
  '42[]',
  '42[null]',
  '42{}',
  '42"command"',
  '42[1,2,3]',
  '42["__proto__",{}]',
  '42["constructor",{}]',
  '42["connect"]',
  '42["disconnect"]',
  '42["disconnecting",null]',
  '42["error",null]',
  '42["newListener",null]',
  '42["command"]',
  '42["command",null]',
  '421["command",null]',
  '4299999999999999999999["command",{}]',
  '42-1["command",{}]',
  '430[]',
  '4399[null]',
  '44{}',
  '451-["command",{"_placeholder":true,"num":0}]',
  '451-["command",{"_placeholder":true,"num":1000000000}]',
  '45999999999-["command"]',
  '45-["command"]',
  '461-0[{"_placeholder":true,"num":0}]',
  '42["drawn",{"seq":-1}]',
  '42["resume",{"epoch":1,"after":"x"}]',
  '42["resume",{"epoch":"__proto__","after":9007199254740991}]',
  '42["clock"]',
  '42["clock",{},{},{}]',
  `42["command",${'['.repeat(1_000)}${']'.repeat(1_000)}]`,
  `42["command",${'['.repeat(30_000)}${']'.repeat(30_000)}]`,
  `42["command","${'x'.repeat(64_001)}"]`,
]
