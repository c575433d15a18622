import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import { Box } from '../../components/Box.tsx'
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
      <Cluster gap={4} align="baseline" justify="between" phone={2} tone="soft" below={3}>
        <Text id="shown-document" as="h2" phone={3} tone="plain" weight={700} className={styles.now}>
          {t('documents.reading.nowShown')}
        </Text>
        <span>{t('documents.reading.pageNumber', { page: document.page })}</span>
      </Cluster>
      <Cluster gap={5} align="stretch" pad={5} ground="surface" className={styles.card}>
        <Box rigid edge="around" className={styles.sheet} aria-hidden="true" />
        <Stack gap={2} top shrinks grow>
          <Text as="p" serif phone={4} weight={700} lines={1.45} balanced>
            {document.title} <ClassMark label={document.classification} />
          </Text>
          <Text as="p" phone={2} tone="soft">
            {document.issuedBy}
          </Text>
          <Box
            type="button"
            as="button"
            least={44}
            above={2}
            round="phone"
            className={styles.follow}
            onClick={() => onFollow(document.id)}
          >
            {t('documents.reading.goAlong')}
          </Box>
        </Stack>
      </Cluster>
    </section>
  )
}
