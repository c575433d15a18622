import type { Step } from '../meeting/meeting.visibility.ts'

/** From which events the facts of minutes come that are no acts of the record. */
export interface MinutesSources {
  /** The meeting as it was planned; null before the first event. */
  created: number | null
  /** By hall: who signed its ledger last, or else what has changed its numbers last. */
  readonly numbers: Map<string, number>
  /** By person: what has changed last how it stands. */
  readonly people: Map<string, number>
  /** By document: its releases and steps, ascending. */
  readonly documents: Map<string, number[]>
}

export const noSources = (): MinutesSources => ({
  created: null,
  numbers: new Map(),
  people: new Map(),
  documents: new Map(),
})

/**
 * Notes what a step is the source of, and passes it on.
 * @param sources is filled along the way.
 */
export function* noteSources(steps: Iterable<Step>, sources: MinutesSources): Generator<Step> {
  for (const step of steps) {
    note(step, sources)
    yield step
  }
}

function note({ event, before, after }: Step, sources: MinutesSources): void {
  const { seq, type } = event
  if (type === 'meeting.created') sources.created = seq
  const [was, is] = [before.attendance, after.attendance]
  if (was.venues !== is.venues)
    for (const venueId of Object.keys(is.venues))
      if (was.venues[venueId] !== is.venues[venueId]) sources.numbers.set(venueId, seq)
  if (type.startsWith('attendance.') && 'personId' in event.data) {
    const { personId } = event.data
    if (personId !== null) sources.people.set(personId, seq)
  }
  if (type === 'documents.released' || type === 'documents.acknowledged') {
    const { documentId } = event.data
    sources.documents.set(documentId, [...(sources.documents.get(documentId) ?? []), seq])
  }
}
