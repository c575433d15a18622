import { Note } from '../components/Note.tsx'
import { useText } from '../i18n/i18n.ts'
import { refusalText } from '../i18n/refusal-text.ts'
import type { ActMark } from './act-marks.ts'
import styles from './RefusalNote.module.css'

/** Why it was not done, in words; nothing while there is nothing to say. */
export function RefusalNote({ mark }: { readonly mark: ActMark | undefined }) {
  const { t } = useText()
  if (mark === undefined || mark === 'pending') return null
  return (
    <Note role="alert" size={2} tone="plain" className={styles.note}>
      {mark === 'unsent' ? t('acts.operator.sendFailed') : refusalText(t, mark)}
    </Note>
  )
}
