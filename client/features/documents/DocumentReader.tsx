import type { KeyboardEvent } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { Box } from '../../components/Box.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { Text } from '../../components/Text.tsx'
import { useModal } from '../../components/use-modal.ts'
import { useText } from '../../i18n/i18n.ts'
import { ClassMark } from './ClassMark.tsx'
import { DocumentPaper } from './DocumentPaper.tsx'
import styles from './DocumentReader.module.css'
import { useReading } from './use-reading.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly onClose: () => void
}

const turnOf: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** A document over the whole page: with all the others while it is on the screens, until one turns a page by oneself. */
export function DocumentReader({ document, onClose }: Props) {
  const { t } = useText()
  const dialog = useModal()
  const { page, part, pages, setPages, mayTurn, turn, follow, isWithAll } = useReading(document)
  const turnByKey = ({ key }: KeyboardEvent) => {
    const by = turnOf[key]
    if (by !== undefined) turn(by)
  }
  return (
    <Box
      ref={dialog}
      as="dialog"
      ground="paper"
      tone="plain"
      className={styles.reader}
      aria-label={document.title}
      onClose={onClose}
      onKeyDown={turnByKey}
    >
      <header className={styles.head}>
        <Text as="h2" grow serif size={5} weight={700} lines={1.4}>
          {document.title} <ClassMark label={document.classification} />
        </Text>
        <VersionMark document={document} />
        <DeskButton onClick={() => dialog.current?.close()}>{t('common.close')}</DeskButton>
      </header>
      <Box sinks pad={4}>
        <DocumentPaper document={document} page={page} {...part} onPages={setPages} />
      </Box>
      <footer className={styles.foot}>
        <DeskButton disabled={!mayTurn(-1)} onClick={() => turn(-1)}>
          {t('documents.reading.previousPage')}
        </DeskButton>
        <span role="status">{pages > 0 && t('documents.reading.pageOf', { page, total: pages })}</span>
        <DeskButton disabled={!mayTurn(1)} onClick={() => turn(1)}>
          {t('documents.reading.nextPage')}
        </DeskButton>
        {isWithAll === true && (
          <Note as="span" tone="good">
            {t('documents.reading.following')}
          </Note>
        )}
        {isWithAll === false && (
          <DeskButton look="primary" onClick={follow}>
            {t('documents.reading.follow', { page: document.page })}
          </DeskButton>
        )}
      </footer>
    </Box>
  )
}
