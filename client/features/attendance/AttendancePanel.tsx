import { useEffect, useRef } from 'react'
import { emptyVenue } from '../../../shared/domain/attendance/attendance-counts.evolve.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { AttendanceNumbers } from './AttendanceNumbers.tsx'
import styles from './AttendancePanel.module.css'
import { BatchBar } from './BatchBar.tsx'
import { ExcuseDialog } from './ExcuseDialog.tsx'
import { nameOf } from './hall-people.ts'
import { LedgerSign } from './LedgerSign.tsx'
import { PeopleRows } from './PeopleRows.tsx'
import { PeopleTools } from './PeopleTools.tsx'
import { UndoDialog } from './UndoDialog.tsx'
import { useAttendanceActs } from './use-attendance-acts.ts'
import type { HallPeople } from './use-hall-people.ts'
import { usePeopleList } from './use-people-list.ts'
import { WaitingCount } from './WaitingCount.tsx'

interface Props {
  readonly venue: { readonly id: string; readonly name: string }
  readonly hall: HallPeople
}

/** The hall's people: numbers, search, check-in, leave, and the signature. */
export function AttendancePanel({ venue, hall }: Props) {
  const { t } = useText()
  const { people, roster } = hall
  const list = usePeopleList(people)
  const acts = useAttendanceActs(venue.id, people, list)
  const counts = useMeeting((state) => state.attendance.venues[venue.id] ?? emptyVenue)
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const isStarted = useMeeting((state) => state.meeting.startedAt !== null)
  const inputRef = useRef<HTMLInputElement>(null)
  useSlashKey(inputRef)

  const enter = async () => {
    const { query, target } = list
    if (target !== null && (await acts.checkIn(target))) list.served(query)
  }
  const { asked } = acts
  return (
    <DeskSection
      className={styles.panel}
      title={t('operator.attendance')}
      aside={people.length > 0 && <LedgerSign venue={venue} counts={counts} timeZone={timeZone} />}
    >
      <AttendanceNumbers counts={counts} isStarted={isStarted} />
      <WaitingCount people={people} />
      {people.length > 0 && (
        <PeopleTools list={list} inputRef={inputRef} onEnter={() => void enter()} last={acts.last} />
      )}
      <PeopleRows list={list} people={people} roster={roster} acts={acts} timeZone={timeZone} />
      <BatchBar
        selected={list.selected}
        batch={acts.batch}
        onCheckIn={() => void acts.checkInChosen()}
        onClear={list.clearChosen}
        onForget={acts.forgetBatch}
      />
      {asked?.act === 'excuse' && (
        <ExcuseDialog
          name={nameOf(asked.person)}
          mark={acts.marks[asked.person.id]}
          onExcuse={(reason) => void acts.excuse(asked.person, reason)}
          onClose={acts.stopAsking}
        />
      )}
      {asked?.act === 'undo' && (
        <UndoDialog
          name={nameOf(asked.person)}
          attendance={asked.person.attendance}
          timeZone={timeZone}
          onUndo={() => void acts.undo(asked.person)}
          onClose={acts.stopAsking}
        />
      )}
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
