import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './BesideNote.module.css'
import type { FieldBeside } from './form-beside.ts'
import { useLastEditor } from './use-last-editor.ts'

interface Props {
  readonly field: FieldBeside
  /** How the field is called. */
  readonly label: string
  /** What others have changed it to, in words; the text itself unless told otherwise. */
  readonly inWords?: (value: string) => string
  readonly onHold: (whose: 'mine' | 'theirs') => void
}

/** Under a field: what another desk has changed it to; which of the two holds, where both have. */
export function BesideNote({ field: { other, asks, place }, label, inWords = (value) => value, onHold }: Props) {
  const { t } = useText()
  const by = useLastEditor(place, other)
  if (other === null) return null
  const words = inWords(other)
  return (
    <Cluster wraps gap={[2, 3]} above={2} className={styles.note} role="status" data-asks={asks}>
      <Note as="span" size={3} tone="warn">
        {words === '' ? t('acts.beside.emptied', { by }) : t('acts.beside.changed', { by, value: words })}
      </Note>
      {asks && (
        <Cluster as="span" gap={2} align="stretch" wraps>
          <DeskButton small aria-label={t('acts.beside.mineOf', { label })} onClick={() => onHold('mine')}>
            {t('acts.beside.mine')}
          </DeskButton>
          <DeskButton small aria-label={t('acts.beside.theirsOf', { label })} onClick={() => onHold('theirs')}>
            {t('acts.beside.theirs')}
          </DeskButton>
        </Cluster>
      )}
    </Cluster>
  )
}
