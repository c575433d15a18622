import { frame, rawSocket } from './proof-frames.ts'

interface Entry {
  readonly port: number
  readonly meetingId: string
  readonly token: string
}

/** A line that was let in and reads nothing from then on, however much it asks for. */
export async function deafLine({ port, meetingId, token }: Entry) {
  const line = await rawSocket(port, true)
  let asked = 0
  line.send(`40${JSON.stringify({ meetingId, token })}`)
  return {
    get isClosed(): boolean {
      return line.isClosed
    },
    get asked(): number {
      return asked
    },
    /** Asks for as much as the line takes now, and for no more than `most` things. */
    ask(most: number): void {
      for (let count = 0; count < most && !line.isClosed && !line.isHeld; count += 1) {
        asked += 1
        line.sendBytes(frame(Buffer.from(question(asked)), 1))
      }
    },
    close: line.close,
  }
}

const question = (count: number): string => {
  if (count % 3 === 0) return `42["resume",{"epoch":"another","after":0}]`
  return count % 3 === 1 ? `42${count}["clock"]` : `42${count}["command",{"commandId":"deaf-${count}"}]`
}
