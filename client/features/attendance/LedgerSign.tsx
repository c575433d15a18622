import { useState } from 'react'
import type { VenueAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './LedgerSign.module.css'

interface Props {
  readonly venue: { readonly id: string; readonly name: string }
  readonly counts: VenueAttendance
  readonly timeZone: string
}

/** The hall signs its numbers, once. */
export function LedgerSign({ venue, counts, timeZone }: Props) {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const [isAsking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    forget('sign')
  }
  const sign = async () => {
    if (await run('sign', 'attendance.sign', { venueId: venue.id })) setAsking(false)
  }
  if (counts.signedAt !== null) {
    return (
      <p className={styles.signed}>
        <strong>✓ {t('operator.signed', { time: clockTime(counts.signedAt, timeZone) })}</strong>
        <span>{t('operator.signedHint')}</span>
      </p>
    )
  }
  const { expected, present, onLeave, absent } = counts
  return (
    <>
      <DeskButton small onClick={() => setAsking(true)}>
        {t('operator.sign')}
      </DeskButton>
      {isAsking && (
        <AskDialog
          title={t('operator.signTitle', { venue: venue.name })}
          onClose={close}
          actions={
            <>
              <DeskButton onClick={close}>{t('common.cancel')}</DeskButton>
              <ActButton look="primary" mark={marks.sign} onClick={() => void sign()}>
                {t('operator.sign')}
              </ActButton>
            </>
          }
        >
          <p className={styles.sum}>{t('operator.signText', { expected, present, onLeave, absent })}</p>
          {absent > 0 && <p className={styles.open}>{t('operator.signOpen', { count: absent })}</p>}
          <p>{t('operator.signWarning')}</p>
          <RefusalNote mark={marks.sign} />
        </AskDialog>
      )}
    </>
  )
}
