import { memo } from 'react'
import type { PersonAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import type { ActMark } from '../../acts/act-marks.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { isAlreadySo } from '../../connection/late-commands.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './PersonRow.module.css'
import { PersonStanding } from './PersonStanding.tsx'
import type { RosterPerson } from './roster.ts'
import type { WaitingAct } from './waiting-acts.ts'

export type PersonAct = 'checkIn' | 'undo' | 'excuse'

interface Props {
  readonly id: string
  readonly record: RosterPerson | null
  readonly attendance: PersonAttendance
  readonly waiting: WaitingAct | null
  readonly timeZone: string
  readonly mark: ActMark | undefined
  readonly isChosen: boolean
  /** Enter checks in this one. */
  readonly isTarget: boolean
  readonly onChoose: (id: string) => void
  readonly onAct: (act: PersonAct, id: string) => void
}

/** One person: where it stands, and the one act that is likely next. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { id, record, attendance, waiting, mark, isChosen, isTarget, onChoose, onAct } = props
  const { t } = useText()
  const name = record?.name ?? id
  const about = [record?.unit, record?.title].filter(Boolean).join(' · ')
  const isAwaited = attendance.status === 'awaited'
  const isOpen = isAwaited && waiting === null
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
            aria-label={t('operator.selectPerson', { name })}
          />
        </label>
      ) : (
        <span className={styles.done} aria-hidden="true">
          {waiting !== null ? '…' : attendance.status === 'present' ? '✓' : '–'}
        </span>
      )}
      <div className={styles.who}>
        <span className={styles.name}>
          {name}
          {attendance.attends === 'listenIn' && <em className={styles.tag}>{t('operator.listenInMark')}</em>}
          {attendance.isCorrection && <em className={styles.correction}>{t('operator.correction')}</em>}
        </span>
        <span className={styles.about}>{record === null ? t('operator.unnamed') : about}</span>
      </div>
      {waiting === null ? (
        <PersonStanding attendance={attendance} timeZone={props.timeZone} />
      ) : (
        <span className={styles.waiting}>{t(`attendanceDesk.waiting.${waiting}`)}</span>
      )}
      <div className={styles.acts} hidden={waiting !== null}>
        {isAwaited && (
          <DeskButton
            small
            look="quiet"
            aria-label={t('operator.excusePerson', { name })}
            onClick={() => onAct('excuse', id)}
          >
            {t('operator.excuse')}
          </DeskButton>
        )}
        <ActButton
          small
          look={isAwaited ? 'line' : 'quiet'}
          mark={mark}
          className={isAwaited ? styles.checkIn : ''}
          aria-label={t(isAwaited ? 'operator.checkInPerson' : 'operator.undoPerson', { name })}
          onClick={() => onAct(isAwaited ? 'checkIn' : 'undo', id)}
        >
          {t(isAwaited ? 'operator.checkIn' : 'operator.undo')}
          {isTarget && <kbd className={styles.key}>↵</kbd>}
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
    <p role="status" className={styles.already}>
      {t('attendanceDesk.alreadyThere', { time })}
    </p>
  )
}
