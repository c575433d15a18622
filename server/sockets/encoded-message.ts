import type { DownMessages } from '../../shared/protocol/down.ts'

type Body<Name extends keyof DownMessages> = DownMessages[Name] extends (message: infer Message) => void
  ? Message
  : never

/** What may come later: a part of what the message holds. */
type Later = Readonly<Record<string, number>>

/**
 * Begins the text of an event of the main namespace, as Socket.IO's protocol 5 has it, for a message that is told to
 * many: it is encoded once, and ended for each with what differs.
 */
export const openMessage = <Name extends keyof DownMessages>(name: Name, body: Partial<Body<Name>>): string =>
  `2${JSON.stringify([name, body]).slice(0, -2)}`

/** @param opened what `openMessage` returned, of a body that is not empty. */
export const closeMessage = (opened: string, later: Later): string => `${opened},${JSON.stringify(later).slice(1)}]`

/** The message alone, of a text that is closed: JSON as it goes out by another way than the socket. */
export const bodyOfMessage = (name: keyof DownMessages, text: string): string => text.slice(`2["${name}",`.length, -1)
