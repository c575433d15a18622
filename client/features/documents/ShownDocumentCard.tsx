import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './ShownDocumentCard.module.css'

/** The document that all halls read now, and the way to read along; nothing while there is none. */
export function ShownDocumentCard({ onFollow }: { readonly onFollow: (documentId: string) => void }) {
  const { t } = useText()
  const document = useMeeting(({ documents }) => shownDocument(documents))
  if (document === null) return null
  return (
    <section aria-labelledby="shown-document">
      <Cluster gap={4} align="baseline" justify="between" phone={2} tone="soft" className={styles.head}>
        <Text id="shown-document" as="h2" phone={3} tone="plain" weight={700} className={styles.now}>
          {t('documents.reading.nowShown')}
        </Text>
        <span>{t('documents.reading.pageNumber', { page: document.page })}</span>
      </Cluster>
      <Cluster gap={5} align="stretch" className={styles.card}>
        <div className={styles.sheet} aria-hidden="true" />
        <Stack gap={2} top shrinks grow>
          <p className={styles.title}>
            {document.title} <ClassMark label={document.classification} />
          </p>
          <Text as="p" phone={2} tone="soft">
            {document.issuedBy}
          </Text>
          <button type="button" className={styles.follow} onClick={() => onFollow(document.id)}>
            {t('documents.reading.goAlong')}
          </button>
        </Stack>
      </Cluster>
    </section>
  )
}
