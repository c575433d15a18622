import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { usePageCount } from '../../features/documents/use-page-count.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './ConsoleRows.module.css'
import { KeyMark } from './KeyMark.tsx'
import { useConsoleKeys } from './use-console-keys.ts'

interface Props {
  readonly document: MeetingDocument
  /** The page on the screens, from 1. */
  readonly page: number
  /** @param page from 1; 0 takes the document off the screens. */
  readonly onTurn: (page: number) => void
}

/** The page that all halls read, turned by button as by key; never past the last one once their number is known. */
export function ShownPage({ document, page, onTurn }: Props) {
  const { t } = useText()
  const total = usePageCount(document)
  // Screens draw the last page when they are asked for one behind it.
  const drawn = total === 0 ? page : Math.min(page, total)
  const isLast = total > 0 && drawn === total
  const previous = () => drawn > 1 && onTurn(drawn - 1)
  const next = () => !isLast && onTurn(drawn + 1)
  useConsoleKeys({ nextPage: next, previousPage: previous })
  return (
    <>
      <span className={styles.fact}>
        {total === 0 ? t('console.pageShown', { page: drawn }) : t('console.pageShownOf', { page: drawn, total })}
      </span>
      <ControlButton small aria-label={t('console.previousPage')} disabled={drawn <= 1} onClick={previous}>
        ‹
      </ControlButton>
      <ControlButton small aria-label={t('console.nextPage')} disabled={isLast} onClick={next}>
        ›
      </ControlButton>
      <ControlButton small aria-keyshortcuts="D" onClick={() => onTurn(0)}>
        {t('console.hide')} <KeyMark name="D" />
      </ControlButton>
    </>
  )
}
