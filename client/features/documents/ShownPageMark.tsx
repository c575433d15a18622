import type { PagePart } from '../../../shared/domain/documents/documents.model.ts'
import { useText } from '../../i18n/i18n.ts'
import { namedPart } from './named-part.ts'
import styles from './ShownPageMark.module.css'

interface Props extends PagePart {
  /** From 1. */
  readonly page: number
  readonly total: number
}

/** More pages than these are not drawn side by side. */
const mostDrawn = 6

/** Which page the halls see, and which part of it: drawn small, and in words. */
export function ShownPageMark({ page, total, part = 1, of = 1 }: Props) {
  const { t } = useText()
  const name = namedPart(part, of)
  const columns = total <= mostDrawn ? total : 1
  const shown = total <= mostDrawn ? page : 1
  return (
    <p className={styles.mark}>
      {columns * of > 1 && (
        <span className={styles.pages} aria-hidden="true">
          {numbers(columns).map((column) => (
            <span key={column} className={styles.parts}>
              {numbers(of).map((row) => (
                <span key={row} className={styles.part} data-on={column === shown && row === part} />
              ))}
            </span>
          ))}
        </span>
      )}
      {name === null
        ? t('documents.screen.page', { page, total })
        : t('documents.screen.pagePart', { page, total, part: t(`documents.part.${name}`) })}
    </p>
  )
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
