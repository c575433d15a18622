import { between, type Instant, laterOf } from '../../kernel/time.ts'
import type { Speaker } from '../agenda/agenda.model.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { FloorHolder, FloorState, InterruptedSpeech, SpokenTime } from './floor.model.ts'
import { speakingMs } from './speaking-time.selectors.ts'

/** So many speakers are told apart; whoever comes later is counted with the others of the hall. */
const maxSpeakers = 1_000

/** Speaking time stands in a recess and while the clock of the item is held. */
export function evolvePauses(state: FloorState, event: MeetingEvent): FloorState {
  switch (event.type) {
    case 'meeting.recessed':
    case 'agenda.clockPaused':
      return { ...state, pausedAt: state.pausedAt ?? event.at }
    case 'meeting.resumed':
    case 'agenda.clockResumed':
      return resumed(state, event.at)
    default:
      return state
  }
}

/** Adds the speech that ends at that moment to those before; a pause that goes on begins anew for the next one. */
function speechEnded(state: FloorState, at: Instant): FloorState {
  const pausedAt = state.pausedAt === null ? null : at
  const spokenMs = speakingMs(state, at)
  if (state.current === null || spokenMs === null) return { ...state, pausedAt, pausedMs: 0 }
  return { ...state, pausedAt, pausedMs: 0, spoken: counted(state.spoken, state.current, spokenMs) }
}

/** The floor changes hands: what was spoken is counted, and the new holder begins at nothing. */
export function floorPassed(state: FloorState, speaker: Speaker | null, at: Instant): FloorState {
  const current = speaker === null ? null : { ...speaker, since: at }
  return { ...speechEnded(state, at), current, word: null, interrupted: null }
}

/** The speech that is being held, as it stands at that moment, when a pause ends. @param endsAt up to when it is counted. */
export const speechAt = (state: FloorState, at: Instant, endsAt: Instant): InterruptedSpeech => ({
  holder: state.current,
  pausedMs: resumed(state, at).pausedMs,
  spokenMs: speakingMs(state, endsAt) ?? 0,
})

/** As if it had never ended: it is held again, and counted no more among those that have. */
export function speechGoesOn(
  state: FloorState,
  { holder, countedIn, pausedMs, spokenMs }: InterruptedSpeech,
): FloorState {
  const as = holder === null || countedIn === undefined ? holder : { ...holder, venueId: countedIn }
  const spoken = as === null ? state.spoken : uncounted(state.spoken, as, spokenMs)
  return { ...state, current: holder, spoken, pausedMs, pausedAt: null }
}

function resumed(state: FloorState, at: Instant): FloorState {
  if (state.pausedAt === null) return state
  // A speech begins with its switch, a moment after the commit: what was paused before is none of its time.
  const since = laterOf(state.pausedAt, state.current?.since ?? state.pausedAt)
  return { ...state, pausedAt: null, pausedMs: state.pausedMs + Math.max(0, between(since, at)) }
}

function counted(spoken: readonly SpokenTime[], speaker: FloorHolder, ms: number): readonly SpokenTime[] {
  const { title, venueId, personId } = speaker
  const isKnown = spoken.some((entry) => isSameSpeaker(entry, speaker))
  const isApart = isKnown || spoken.length < maxSpeakers
  const who = isApart
    ? { name: speaker.name, title, venueId, personId }
    : { name: null, title: null, venueId, personId: null }
  const at = spoken.findIndex((entry) => isSameSpeaker(entry, who))
  const before = spoken[at] ?? { speeches: 0, spokenMs: 0 }
  const entry = { ...who, speeches: before.speeches + 1, spokenMs: before.spokenMs + ms }
  return at < 0 ? [...spoken, entry] : spoken.map((other, index) => (index === at ? entry : other))
}

/** Takes the last speech of that speaker out again. */
function uncounted(spoken: readonly SpokenTime[], speaker: FloorHolder, ms: number): readonly SpokenTime[] {
  const own = spoken.findIndex((entry) => isSameSpeaker(entry, speaker))
  const others = { name: null, venueId: speaker.venueId, personId: null }
  const at = own >= 0 ? own : spoken.findIndex((entry) => isSameSpeaker(entry, others))
  const entry = spoken[at]
  if (entry === undefined) return spoken
  const without = { ...entry, speeches: entry.speeches - 1, spokenMs: entry.spokenMs - ms }
  return spoken.flatMap((other, index) => (index !== at ? [other] : without.speeches > 0 ? [without] : []))
}

type Who = Pick<SpokenTime, 'name' | 'venueId' | 'personId'>

/** A person is the same under any name; who is not on the roster is known by name and hall. */
const isSameSpeaker = (one: Who, other: Who): boolean =>
  one.venueId === other.venueId && one.personId === other.personId && (one.personId !== null || one.name === other.name)
