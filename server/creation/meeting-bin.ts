import { addMs, type Instant } from '../../shared/kernel/time.ts'
import type { DocumentFiles } from '../documents/document-files.ts'
import type { AdminJournal, Doer } from '../evidence/admin-journal.ts'
import type { OnError } from '../kernel/log.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { BinStore } from '../store/bin-store.ts'

/** How long a deleted meeting can be restored, ms: thirty days. @source BIN-1 */
export const binLifeMs = 30 * 24 * 60 * 60_000

interface Deps {
  readonly bin: BinStore
  readonly hosts: Pick<MeetingHosts, 'letGo'>
  readonly files: Pick<DocumentFiles, 'remove'>
  readonly journal: AdminJournal
  /** Ends a rehearsal that runs; a meeting without one is left alone. */
  readonly endRehearsal: (meetingId: string) => Promise<unknown>
  /** Ends what goes on in meetings that lie in the bin by now; see `LiveGrants`. */
  readonly recheckGrants: () => Promise<void>
  /** Takes the people of a meeting out of the backups, and what is erased out of the files of the database. */
  readonly eraseCopies: (meetingId: string) => Promise<void>
  readonly scrub: () => Promise<void>
  readonly now: () => Instant
  readonly onError: OnError
}

/** Deleted meetings: closed at once, there again when they are restored, gone after thirty days. */
export function createMeetingBin(deps: Deps) {
  const { bin, hosts, journal, now, onError } = deps
  let sweeping: Promise<void> = Promise.resolve()

  const removeDue = async (mayGoOn: () => boolean): Promise<void> => {
    const due = await bin.putBy(addMs(now(), -binLifeMs))
    for (const meetingId of due) {
      if (!mayGoOn()) return
      // First, while the bin still says what is left to do.
      await deps.eraseCopies(meetingId)
      const files = await bin.remove(meetingId, now())
      await hosts.letGo(meetingId)
      for (const sha256 of files ?? []) await deps.files.remove(sha256)
    }
    if (due.length > 0) await deps.scrub()
  }

  const sweep = (mayGoOn = () => true): Promise<void> => {
    sweeping = sweeping.then(() => removeDue(mayGoOn)).catch((error) => onError(error, { during: 'bin' }))
    return sweeping
  }

  return {
    /**
     * Resolves when nobody is in the meeting any more on this node. Its links are left as they are, and open nothing.
     * @source BIN-1 @source BIN-2
     */
    async put(host: MeetingHost, doer: Doer): Promise<void> {
      const { meetingId } = host
      const { title, startsAt, timeZone, status } = host.state.meeting
      await journal(meetingId, doer, 'meeting.binned')
      await deps.endRehearsal(meetingId)
      await bin.put({ meetingId, title, startsAt, timeZone, status, binnedAt: now() })
      await deps.recheckGrants()
      await hosts.letGo(meetingId)
    },

    /** Its links work again. @returns false when it does not lie there. @source BIN-1 */
    async restore(meetingId: string, doer: Doer): Promise<boolean> {
      if (!(await bin.has(meetingId))) return false
      await journal(meetingId, doer, 'meeting.restored')
      return bin.takeOut(meetingId)
    },

    /** Removes what has lain there for thirty days. Never rejects. @source BIN-3 */
    sweep,

    /** Resolves when a sweep that is under way is through. */
    async close(): Promise<void> {
      await sweeping
    },
  }
}

export type MeetingBin = ReturnType<typeof createMeetingBin>
