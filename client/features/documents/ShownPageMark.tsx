import type { PagePart } from '../../../shared/domain/documents/documents.model.ts'
import { Cluster } from '../../components/Cluster.tsx'
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
    <Cluster as="p" apart={4} rigid tone="accent" unbroken>
      {columns * of > 1 && (
        <Cluster as="span" align="stretch" apart={1} aria-hidden="true">
          {numbers(columns).map((column) => (
            <span key={column} className={styles.parts}>
              {numbers(of).map((row) => (
                <span key={row} className={styles.part} data-on={column === shown && row === part} />
              ))}
            </span>
          ))}
        </Cluster>
      )}
      {name === null
        ? t('documents.screen.page', { page, total })
        : t('documents.screen.pagePart', { page, total, part: t(`documents.part.${name}`) })}
    </Cluster>
  )
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
