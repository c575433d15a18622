import { useState } from 'react'
import type { VenueAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { AskActions } from '../../../acts/AskActions.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
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
  const [name, setName] = useState('')
  const signer = useMeeting((state) => state.attendance.signers[venue.id] ?? null)
  const close = () => {
    setAsking(false)
    forget('sign')
  }
  const sign = async () => {
    const written = name.trim()
    if (written !== '' && (await run('sign', 'attendance.sign', { venueId: venue.id, name: written }))) setAsking(false)
  }
  if (counts.signedAt !== null) {
    return (
      <Cluster
        as="p"
        wraps
        align="stretch"
        gap={[0, 4]}
        pad={[2, 4]}
        round
        ground="green-tint"
        size={2}
        lines={1.6}
        className={styles.signed}
      >
        <Text as="strong" weight={600}>
          ✓ {t('attendance.operator.signed', { time: clockTime(counts.signedAt, timeZone) })}
          {signer !== null && ` ${signer}`}
        </Text>
        <span>{t('attendance.operator.signedHint')}</span>
      </Cluster>
    )
  }
  const { expected, present, onLeave, absent } = counts
  return (
    <>
      <DeskButton small onClick={() => setAsking(true)}>
        {t('attendance.operator.sign')}
      </DeskButton>
      {isAsking && (
        <AskDialog
          title={t('attendance.operator.signTitle', { venue: venue.name })}
          onClose={close}
          actions={
            <AskActions mark={marks.sign} disabled={name.trim() === ''} onAct={() => void sign()} onClose={close}>
              {t('attendance.operator.sign')}
            </AskActions>
          }
        >
          <p className={styles.sum}>{t('attendance.operator.signText', { expected, present, onLeave, absent })}</p>
          {absent > 0 && <p className={styles.open}>{t('attendance.operator.signOpen', { count: absent })}</p>}
          <LineInput
            labelled
            label={t('attendance.operator.signerName')}
            autoComplete="name"
            maxLength={80}
            value={name}
            onChange={setName}
            onEnter={() => void sign()}
          />
          <p>{t('attendance.operator.signWarning')}</p>
          <RefusalNote mark={marks.sign} />
        </AskDialog>
      )}
    </>
  )
}
