import type { z } from 'zod'
import type { PartOfTold, ToldOfMeeting } from './told-of-meeting.ts'

/** What one part of a meeting is on this node; asked for when it is told. */
export type Tells<Part extends PartOfTold> = () => ToldOfMeeting[Part]

/** The nodes that share one database, seen from this one. Nothing of it decides anything: the log does. @source NOD-20 */
export interface Nodes {
  /** Of this run of this process. */
  readonly id: string
  /** How many others live and stay. */
  readonly others: number
  /** That part of the meeting has changed here; null: there is nothing more to tell of it. */
  tell<Part extends PartOfTold>(meetingId: string, part: Part, tells: Tells<Part> | null): void
  /** What each other node tells of the meeting. */
  of(meetingId: string): readonly ToldOfMeeting[]
  /** Called with the meetings of which others tell something else than before. */
  onChanged(listener: (meetingIds: readonly string[]) => void): void
  /** Says something to the others, once; nobody hears it whose line is just away. */
  say(kind: string, content: unknown): void
  /** Called with what another node says of that kind. What has another shape is not heard. */
  on<Content>(kind: string, schema: z.ZodType<Content>, listener: (content: Content) => void): void
  /** Begins to tell and to hear. */
  begin(): void
  /** Resolves when the others know that this one is on its way out, or could not be told. */
  leave(): Promise<void>
  /** Nothing of it is left for the others to see. */
  close(): Promise<void>
}

/** The only one there is: nobody to tell, nobody to hear. */
export const createLoneNode = (id: string): Nodes => ({
  id,
  others: 0,
  tell: () => undefined,
  of: () => [],
  onChanged: () => undefined,
  say: () => undefined,
  on: () => undefined,
  begin: () => undefined,
  leave: () => Promise.resolve(),
  close: () => Promise.resolve(),
})
