import type { MeetingEvent, MeetingFact } from './meeting.types.ts'

/** Version of the events that are written now. Every change of a shape raises it and adds a step below. */
export const eventVersion = 3

/** Version of the state's shape: a snapshot of another one is thrown away and made anew from the log. */
export const stateVersion = 33

/** An event as it was stored, maybe by an older version. */
export interface StoredShape {
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/** What brings an event from its version to the next one; the key is the version it starts from. */
type Step = (type: string, data: unknown) => { readonly type: string; readonly data: unknown }

const steps: Readonly<Record<number, Step>> = {
  /** Version 0 wrote plans without a rehearsal flag and without commendations. */
  0: (type, data) =>
    type === 'meeting.created'
      ? { type, data: { rehearsal: false, commendation: {}, ...(data as object) } }
      : { type, data },
  /** Version 1 switched when a commit was recorded, and sealed no documents. */
  1: (type, data) => {
    if (type === 'agenda.committed') return { type, data: { startsAt: null, ...(data as object) } }
    if (type !== 'documents.fileStored') return { type, data }
    const { documentId, file } = data as { documentId: string; file: object }
    return { type, data: { documentId, file: { sealKey: null, ...file } } }
  },
  /** Version 2 did not say who changed an attendance, but for the check-in itself. */
  2: (type, data) => {
    if (!changesOfAttendance.has(type)) return { type, data }
    const { via = null } = data as { via?: string }
    return { type, data: { by: via, ...(data as object) } }
  },
}

const changesOfAttendance: ReadonlySet<string> = new Set(
  ['checkedIn', 'undone', 'excused', 'transferred', 'signed'].map((name) => `attendance.${name}`),
)

/** @throws when the event was written by a newer version than this one. */
export function upcast(stored: StoredShape): MeetingEvent {
  if (stored.version > eventVersion) throw new Error(`event ${stored.seq} is of version ${stored.version}: too new`)
  let { type, data } = stored
  for (let version = stored.version; version < eventVersion; version += 1) {
    const step = steps[version]
    if (step === undefined) throw new Error(`no way from event version ${version}`)
    ;({ type, data } = step(type, data))
  }
  return { ...({ type, data } as MeetingFact), seq: stored.seq, at: stored.at } as MeetingEvent
}
