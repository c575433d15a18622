import { between, type DurationMs, durationMs, type Instant } from '../../kernel/time.ts'
import type { FloorState, SpokenTime } from './floor.model.ts'

/**
 * How long the current speaker has had the floor, pauses not counted; never negative.
 * @param now server time.
 * @returns null while nobody speaks.
 * @source FLR-10
 */
export function speakingMs(floor: FloorState, now: Instant): DurationMs | null {
  if (floor.current === null) return null
  const until = floor.pausedAt ?? now
  return durationMs(Math.max(0, between(floor.current.since, until) - floor.pausedMs))
}

/** What a hall has spoken. */
export interface VenueSpeaking {
  /** null: those who spoke for no hall. */
  readonly venueId: string | null
  /** Ended ones, and the one that is being held. */
  readonly speeches: number
  readonly spokenMs: number
  /** True while somebody of the hall has the floor. */
  readonly isSpeaking: boolean
  /** Its speakers, whose speeches have ended, in the order in which they first spoke. */
  readonly speakers: readonly SpokenTime[]
}

/**
 * Speaking time by hall, the longest first; the current speaker's time runs along.
 * @param now server time.
 */
export function speakingByVenue(floor: FloorState, now: Instant): readonly VenueSpeaking[] {
  const running = speakingMs(floor, now)
  const ofVenue = new Map<string | null, SpokenTime[]>()
  for (const entry of floor.spoken) {
    const known = ofVenue.get(entry.venueId)
    if (known === undefined) ofVenue.set(entry.venueId, [entry])
    else known.push(entry)
  }
  if (floor.current !== null && !ofVenue.has(floor.current.venueId)) ofVenue.set(floor.current.venueId, [])
  return [...ofVenue]
    .map(([venueId, speakers]): VenueSpeaking => {
      const isSpeaking = floor.current !== null && floor.current.venueId === venueId
      return {
        venueId,
        isSpeaking,
        speakers,
        speeches: sum(speakers.map(({ speeches }) => speeches)) + (isSpeaking ? 1 : 0),
        spokenMs: sum(speakers.map(({ spokenMs }) => spokenMs)) + (isSpeaking ? (running ?? 0) : 0),
      }
    })
    .toSorted((one, other) => other.spokenMs - one.spokenMs)
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)
