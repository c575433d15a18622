import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { Box } from '../../components/Box.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './DocumentName.module.css'

interface Props {
  readonly document: MeetingDocument
  /** What else there is to know, in a few words each; null where there is nothing. */
  readonly facts: readonly (string | null)[]
  readonly onEdit: () => void
}

/** What a document is: a title that opens what is said of it, its mark, and a line of facts. */
export function DocumentName({ document: { title, classification }, facts, onEdit }: Props) {
  const { t } = useText()
  return (
    <>
      <Box
        as="button"
        type="button"
        size={4}
        words="start"
        className={styles.name}
        aria-label={t('documents.edit', { title })}
        onClick={onEdit}
      >
        {title}
      </Box>{' '}
      <ClassMark label={classification} />
      <Note size={1} tone="quiet" weight={400}>
        {facts.filter(Boolean).join(' · ')}
      </Note>
    </>
  )
}
