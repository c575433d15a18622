import type { VenueRecall } from '../../../shared/domain/documents/recalls.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Callout } from '../../components/Callout.tsx'
import { clockTime } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './VenueRecalls.module.css'

/** Documents that were withdrawn after this hall had them: shown until it has confirmed that its copies are given back. */
export function VenueRecalls({ venueId }: { readonly venueId: string }) {
  const recalls = useMeeting((state) => state.recalls)
  return (
    <Stack as="ul" gap={3} className={styles.list} aria-live="polite">
      {Object.entries(recalls).map(([documentId, { [venueId]: recall }]) =>
        recall === undefined ? null : (
          <RecallCard key={documentId} documentId={documentId} venueId={venueId} recall={recall} />
        ),
      )}
    </Stack>
  )
}

interface Props {
  readonly documentId: string
  readonly venueId: string
  readonly recall: VenueRecall
}

function RecallCard({ documentId, venueId, recall: { title, recalledAt, acknowledgedAt } }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  if (acknowledgedAt !== null) {
    const confirmed = t('documents.recallConfirmed', { time: clockTime(acknowledgedAt, timeZone) })
    return (
      <Note as="li" size={1} tone="quiet">
        {t('documents.recallTitle', { title })} · {confirmed}
      </Note>
    )
  }
  return (
    <Callout as="li" tone="urgent" className={styles.card}>
      <Text as="h3" size={4} tone="bad" weight={650} lines={1.4}>
        {t('documents.recallTitle', { title })}
      </Text>
      <Note size={2}>{t('documents.recallText', { time: clockTime(recalledAt, timeZone) })}</Note>
      <ActButton
        small
        mark={marks.recall}
        onClick={() => void run('recall', 'documents.acknowledgeRecall', { documentId, venueId })}
      >
        {t('documents.recallConfirm')}
      </ActButton>
      <RefusalNote mark={marks.recall} />
    </Callout>
  )
}
