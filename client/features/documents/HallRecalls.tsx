import type { HallRecall } from '../../../shared/domain/documents/recalls.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallRecalls.module.css'

/** Documents that were withdrawn after this hall had them: shown until it has confirmed that its copies are given back. */
export function HallRecalls({ venueId }: { readonly venueId: string }) {
  const recalls = useMeeting((state) => state.recalls)
  return (
    <ul className={styles.list} aria-live="polite">
      {Object.entries(recalls).map(([documentId, { [venueId]: recall }]) =>
        recall === undefined ? null : (
          <RecallCard key={documentId} documentId={documentId} venueId={venueId} recall={recall} />
        ),
      )}
    </ul>
  )
}

interface Props {
  readonly documentId: string
  readonly venueId: string
  readonly recall: HallRecall
}

function RecallCard({ documentId, venueId, recall: { title, recalledAt, acknowledgedAt } }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  if (acknowledgedAt !== null) {
    const confirmed = t('documents.recallConfirmed', { time: clockTime(acknowledgedAt, timeZone) })
    return (
      <li className={styles.done}>
        {t('documents.recallTitle', { title })} · {confirmed}
      </li>
    )
  }
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>{t('documents.recallTitle', { title })}</h3>
      <p className={styles.text}>{t('documents.recallText', { time: clockTime(recalledAt, timeZone) })}</p>
      <ActButton
        small
        mark={marks.recall}
        onClick={() => void run('recall', 'documents.acknowledgeRecall', { documentId, venueId })}
      >
        {t('documents.recallConfirm')}
      </ActButton>
      <RefusalNote mark={marks.recall} />
    </li>
  )
}
