import { useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { HttpRefusal } from '../../../connection/http.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { downloadLedger, type LedgerFileKind } from './download-ledger.ts'
import styles from './LedgerFiles.module.css'

interface Props {
  /** null: all halls. */
  readonly venue: { readonly id: string; readonly name: string } | null
}

/** The ledger as a file, for spreadsheets or for the files. */
export function LedgerFiles({ venue }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const [standing, setStanding] = useState<LedgerFileKind | Rejection | null>(null)
  const bring = async (kind: LedgerFileKind) => {
    setStanding(kind)
    const name = [title, venue?.name, t('attendance.ledger.fileName')].filter(Boolean).join(' ')
    try {
      await downloadLedger(meetingId, kind, venue?.id ?? null, name)
      setStanding(null)
    } catch (error) {
      setStanding(error instanceof HttpRefusal ? error.rejection : { code: 'server.unreachable', params: {} })
    }
  }
  const place = venue?.name ?? t('common.allVenues')
  return (
    <span className={styles.files} data-small={venue !== null || undefined}>
      {(['xlsx', 'pdf'] as const).map((kind) => (
        <DeskButton
          key={kind}
          small={venue !== null}
          look={venue === null ? 'line' : 'quiet'}
          busy={standing === kind}
          aria-label={t('attendance.ledger.download', { kind: t(`attendance.ledger.${kind}`), place })}
          onClick={() => void bring(kind)}
        >
          {t(`attendance.ledger.${kind}`)}
        </DeskButton>
      ))}
      {standing !== null && typeof standing === 'object' && (
        <Note role="alert" as="span" size={2} tone="bad">
          {refusalText(t, standing)}
        </Note>
      )}
    </span>
  )
}
