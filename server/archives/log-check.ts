import { fileOfMeeting } from '../../shared/domain/meeting/file-of-meeting.ts'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { defaultRetentionDays } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { type MeetingFileIssue, parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'
import { eventVersion, upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import type { Standing } from '../evidence/seal-check.ts'
import { firstHash, rowHash } from '../store/hash-chain.ts'
import { chainedRow, type LogRow } from '../store/log-row.ts'
import type { Tell } from './archive-fault.ts'
import { partNames } from './archive-form.ts'
import { type ArchivedRow, rowOfLine } from './archived-row.ts'
import { typedIn } from './archived-text.ts'
import { type NamedFiles, noteFile } from './earlier-files.ts'
import { isEventShape, isStateShape } from './event-shapes.ts'

/** Another server's clock may be ahead by so much, ms; what is later would carry this one's along. @source TIM-3 */
const aheadMs = 1_000

/** How the log ends. */
export interface LogEnd {
  readonly last: LogRow
  readonly state: MeetingState
  /** By revision, the hash of every text that events name. */
  readonly named: ReadonlyMap<string, string>
  readonly files: NamedFiles
}

/** The server that is to take an archive in. */
export interface Taker {
  readonly now: number
  /** In which version events may be written on it. @source NOD-27 */
  readonly written: number
}

interface Options {
  readonly tell: Tell
  /** The rows at which seals stand. */
  readonly wanted: ReadonlySet<number>
  /** null: rows may be of any time, and of any version that is known. */
  readonly taker: Taker | null
}

/**
 * Walks the rows of an archive: each follows the one before, and says something that an event can say. The first row
 * that does not is told, and nothing behind it can be judged.
 * @source ARV-4
 */
export function createLogCheck({ tell, wanted, taker }: Options) {
  let hash = firstHash
  let seq = 0
  let state: MeetingState = initialMeeting
  let last: LogRow | null = null
  let isBroken = false
  const keys = new Set<string>()
  const standings = new Map<number, Standing>()
  const named = new Map<string, string>()
  const files: NamedFiles = new Map()

  const broken = (code: Parameters<Tell>[1], params = {}) => {
    isBroken = true
    tell(partNames.log, code, { row: seq, params })
  }
  const apply = ({ row, data }: ArchivedRow): void => {
    const { at, type, version } = row
    const moved = evolved(state, { seq, at, type, version, data })
    if (version > eventVersion) broken('archive.newer', { version })
    else if (taker !== null && version > taker.written) broken('archive.notYet', { version })
    else if (taker !== null && at > taker.now + aheadMs)
      broken('archive.future', { minutes: Math.ceil((at - taker.now) / 60_000) })
    else if (moved === null) broken('archive.badEvent', { type })
    if (moved === null || isBroken) return
    hash = row.hash
    state = moved.state
    noteFile(files, moved.event, state)
    typedIn(data, named)
    if (state.meeting.sealKey !== null) keys.add(state.meeting.sealKey)
    if (wanted.has(seq)) standings.set(seq, { state, hash })
    last = row
  }

  return {
    keys,
    standings,
    /** By revision, the hash of every text that events name. */
    named,
    take(line: string): void {
      if (isBroken) return
      seq += 1
      const read = rowOfLine(line)
      if (read === null) broken('archive.badRow')
      else if (read.row.seq !== seq || rowHash(hash, chainedRow(read.row)) !== read.row.hash)
        broken('archive.brokenChain')
      else apply(read)
    },
    /** null where it did not come to its end. */
    end(): LogEnd | null {
      if (isBroken || last === null) return null
      if (!isStateShape(state)) {
        broken('archive.badEvent', { type: last.type })
        return null
      }
      const [fault] = planFaults(state)
      if (fault !== undefined) tell(partNames.log, 'archive.badPlan', { params: { where: fault.path } })
      return { last, state, named, files }
    },
  }
}

/** No plan is larger than what a meeting file may say. */
function planFaults(state: MeetingState): readonly MeetingFileIssue[] {
  const beside = { people: [], retentionDays: defaultRetentionDays, nameRetentionDays: null }
  const parsed = parseMeetingFile(fileOfMeeting(state, beside))
  return parsed.ok ? [] : parsed.issues
}

type Stored = Parameters<typeof upcast>[0]

/** null for what no event says. */
function evolved(state: MeetingState, stored: Stored): { event: MeetingEvent; state: MeetingState } | null {
  try {
    const event = upcast(stored)
    const isFirst = stored.seq === 1
    if (isFirst !== (event.type === 'meeting.created')) return null
    return isEventShape(event.type, event.data) ? { event, state: evolveWhole(state, event) } : null
  } catch {
    // An older form that it is not, or one that cannot follow what came before.
    return null
  }
}
