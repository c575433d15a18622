import { memo } from 'react'
import type { PersonAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { instant } from '../../../../shared/kernel/time.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import type { ActMark } from '../../../acts/act-marks.ts'
import type { WaitingAct } from '../../../acts/outbox/waiting-acts.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { isAlreadySo } from '../../../connection/late-commands.ts'
import { useText } from '../../../i18n/i18n.ts'
import { aboutPerson } from '../people/about-person.ts'
import type { RosterPerson } from '../people/roster.ts'
import { PersonFacts } from './PersonFacts.tsx'
import styles from './PersonRow.module.css'
import { PersonStanding } from './PersonStanding.tsx'
import type { PersonAct } from './person-acts.ts'

interface Props {
  readonly id: string
  readonly record: RosterPerson | null
  readonly attendance: PersonAttendance
  readonly waiting: WaitingAct | null
  /** Of the one who sits there for this one; null for most. */
  readonly standInName: string | null
  readonly timeZone: string
  readonly mark: ActMark | undefined
  readonly isChosen: boolean
  /** Enter checks in this one. */
  readonly isTarget: boolean
  /** The meeting has begun: who is checked in now is late. */
  readonly isStarted: boolean
  readonly onChoose: (id: string) => void
  readonly onAct: (act: PersonAct, id: string) => void
}

const wordKeys = {
  checkIn: 'attendance.operator.checkIn',
  checkInLate: 'attendance.desk.checkInLate',
  undo: 'attendance.operator.undo',
  return: 'attendance.desk.act.return',
} as const

const nameKeys = {
  checkIn: 'attendance.operator.checkInPerson',
  checkInLate: 'attendance.desk.checkInLatePerson',
  undo: 'attendance.operator.undoPerson',
  return: 'attendance.desk.returnPerson',
} as const

/** One person: where it stands, and the one act that is likely next. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { id, record, attendance, waiting, mark, isChosen, isTarget, onChoose, onAct } = props
  const { t } = useText()
  const name = record?.name ?? id
  const about = aboutPerson(record)
  const isAwaited = attendance.status === 'awaited'
  const isOpen = isAwaited && waiting === null
  const isClaimed = isAwaited && attendance.claimedAt !== undefined
  const next = isAwaited ? 'checkIn' : attendance.awayAt === undefined ? 'undo' : 'return'
  // What it will be is said before it is done.
  const said = next === 'checkIn' && props.isStarted ? 'checkInLate' : next
  return (
    <li
      className={styles.row}
      data-status={attendance.status}
      data-target={isTarget || undefined}
      data-waiting={waiting ?? undefined}
      data-person={id}
    >
      {isOpen ? (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => onChoose(id)}
            aria-label={t('attendance.operator.selectPerson', { name })}
          />
        </label>
      ) : (
        <span className={styles.done} aria-hidden="true">
          {waiting !== null ? '…' : attendance.status === 'present' ? '✓' : '–'}
        </span>
      )}
      <Stack gap={1} shrinks>
        <span className={styles.name}>
          {name}
          <PersonFacts attendance={attendance} standInName={props.standInName} timeZone={props.timeZone} />
        </span>
        <Text size={1} tone="quiet" clipped lines={1.4}>
          {record === null ? t('attendance.operator.unnamed') : about}
        </Text>
      </Stack>
      {waiting === null ? (
        <PersonStanding attendance={attendance} timeZone={props.timeZone} />
      ) : (
        <Text size={2} tone="warn" className={styles.waiting}>
          {t('attendance.desk.waiting', { act: t(`acts.outbox.act.${waiting}`) })}
        </Text>
      )}
      <div className={styles.acts} hidden={waiting !== null}>
        <DeskButton
          small
          look="quiet"
          className={styles.more}
          aria-label={t('attendance.desk.morePerson', { name })}
          onClick={() => onAct('more', id)}
        >
          <svg viewBox="0 0 16 4" width="16" height="4" fill="currentColor" aria-hidden="true">
            <circle cx="2" cy="2" r="1.5" />
            <circle cx="8" cy="2" r="1.5" />
            <circle cx="14" cy="2" r="1.5" />
          </svg>
        </DeskButton>
        {isAwaited && (
          <DeskButton
            small
            look="quiet"
            aria-label={t('attendance.operator.excusePerson', { name })}
            onClick={() => onAct('excuse', id)}
          >
            {t('attendance.operator.excuse')}
          </DeskButton>
        )}
        <ActButton
          small
          look={isAwaited ? 'line' : 'quiet'}
          mark={mark}
          className={isAwaited ? styles.checkIn : ''}
          aria-label={t(isClaimed ? 'attendance.desk.confirmPerson' : nameKeys[said], { name })}
          onClick={() => onAct(next, id)}
        >
          {t(isClaimed ? 'attendance.desk.confirm' : wordKeys[said])}
          {isTarget && <KeyMark name="Enter" />}
        </ActButton>
      </div>
      {mark !== undefined && mark !== 'pending' && waiting === null && (
        <div className={styles.refusal}>
          <ActNote mark={mark} timeZone={props.timeZone} />
        </div>
      )}
    </li>
  )
})

/** Why it was not done; that it had been done already is no fault. */
function ActNote({ mark, timeZone }: { readonly mark: Exclude<ActMark, 'pending'>; readonly timeZone: string }) {
  const { t } = useText()
  if (mark === 'unsent' || !isAlreadySo(mark)) return <RefusalNote mark={mark} />
  const time = clockTime(instant(Number(mark.params.at)), timeZone)
  return (
    <Note role="status" size={2} tone="good">
      {t('attendance.desk.alreadyThere', { time })}
    </Note>
  )
}
