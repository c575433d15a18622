import { Suspense, useEffect, useRef } from 'react'
import { emptyVenue } from '../../../../shared/domain/attendance/attendance-counts.evolve.ts'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { LedgerSign } from '../ledger/LedgerSign.tsx'
import { PapersBadge } from '../papers/PapersBadge.tsx'
import { usePeopleList } from '../people/use-people-list.ts'
import type { KnownPeople } from '../people/use-venue-people.ts'
import { nameOf } from '../people/venue-people.ts'
import { ScanMark } from '../scan/ScanMark.tsx'
import { useScans } from '../scan/use-scans.ts'
import { AttendanceNumbers } from './AttendanceNumbers.tsx'
import styles from './AttendancePanel.module.css'
import { BatchBar } from './BatchBar.tsx'
import { PeopleRows } from './PeopleRows.tsx'
import { PeopleTools } from './PeopleTools.tsx'
import { useAttendanceActs } from './use-attendance-acts.ts'
import { WaitingCount } from './WaitingCount.tsx'

/** Here before anything is asked, without a line too: loaded right after the desk. */
const AskedDialog = lazyPart(() => import('./AskedDialog.tsx').then(({ AskedDialog }) => AskedDialog))
const CorrectionsBadge = lazyPart(() =>
  import('../ledger/CorrectionsBadge.tsx').then(({ CorrectionsBadge }) => CorrectionsBadge),
)
const ReviewQueue = lazyPart(() => import('./ReviewQueue.tsx').then(({ ReviewQueue }) => ReviewQueue))

interface Props {
  readonly venue: { readonly id: string; readonly name: string }
  readonly known: KnownPeople
}

/** The hall's people: numbers, search, check-in, leave, and the signature. */
export function AttendancePanel({ venue, known }: Props) {
  const { t } = useText()
  const { people, roster } = known
  const list = usePeopleList(people)
  const acts = useAttendanceActs(venue.id, people, list)
  const scans = useScans(people, acts.checkInScanned, roster.reload)
  const counts = useMeeting((state) => state.attendance.venues[venue.id] ?? emptyVenue)
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const isStarted = useMeeting((state) => state.meeting.startedAt !== null)
  const inputRef = useRef<HTMLInputElement>(null)
  useSlashKey(inputRef)

  const enter = async () => {
    const { query, target } = list
    if (target === null) return
    if (acts.needsReason) acts.ask('checkIn', target)
    else if (await acts.checkIn(target)) list.served(query)
  }
  const nameById = (id: string) => {
    const person = people.find((known) => known.id === id)
    return person === undefined ? id : nameOf(person)
  }
  return (
    <DeskSection
      className={styles.panel}
      title={t('attendance.operator.attendance')}
      aside={
        people.length > 0 && (
          <>
            <PapersBadge venue={venue} />
            <Suspense fallback={null}>
              <CorrectionsBadge venue={venue} nameOf={nameById} />
            </Suspense>
            <LedgerSign venue={venue} counts={counts} timeZone={timeZone} />
          </>
        )
      }
    >
      <AttendanceNumbers counts={counts} isStarted={isStarted} />
      <WaitingCount people={people} />
      <Suspense fallback={null}>
        <ReviewQueue people={people} acts={acts} timeZone={timeZone} />
      </Suspense>
      {people.length > 0 && (
        <PeopleTools
          list={list}
          inputRef={inputRef}
          onEnter={() => void enter()}
          last={acts.last}
          isStarted={isStarted}
        />
      )}
      <PeopleRows list={list} people={people} roster={roster} acts={acts} timeZone={timeZone} />
      <BatchBar
        selected={list.selected}
        batch={acts.batch}
        needsReason={acts.needsReason}
        isStarted={isStarted}
        onCheckIn={(reason) => {
          const ids = list.selected.map(({ id }) => id)
          void acts.checkInAll(ids, reason).then(list.clearChosen)
        }}
        onClear={list.clearChosen}
        onForget={acts.forgetBatch}
      />
      <Suspense fallback={null}>
        <AskedDialog
          // A scan may ask about the next person at once: what was written about the one before goes with it.
          key={acts.asked?.person.id}
          acts={acts}
          people={people}
          venueId={venue.id}
          timeZone={timeZone}
          onAdded={roster.reload}
        />
      </Suspense>
      <ScanMark shown={scans.shown} timeZone={timeZone} onGone={scans.forget} />
    </DeskSection>
  )
}

/** `/` goes to the search from everywhere but a field. */
function useSlashKey(inputRef: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, dialog') !== null
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      inputRef.current?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [inputRef])
}
