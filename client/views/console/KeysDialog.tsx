import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './KeysDialog.module.css'

/** What each key does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const keys = [
    [`${t('console.space')} / →`, t('console.keyAdvance')],
    ['←', t('console.keyPrevious')],
    ['S', t('console.keyStage')],
    ['Z', t('console.keyTakeBack')],
    ['↓ / ↑', t('console.keyPoints')],
    ['↓ / ↑', t('cues.keyReveal')],
    ['PgDn / PgUp', t('console.keyPages')],
    ['R', t('cues.keyRelease')],
    ['D', t('cues.keyShow')],
    ['G', t('cues.keyGrant')],
    ['P', t('cues.keyPauseClock')],
    ['+ / −', t('cues.keyMinutes')],
    ['N', t('console.keyNotice')],
    ['L', t('ledger.title')],
    ['?', t('console.keyHelp')],
    ['Esc', t('console.keyEscape')],
  ] as const
  return (
    <AskDialog
      title={t('console.keysTitle')}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
      onClose={onClose}
    >
      <dl className={styles.keys}>
        {keys.map(([key, act]) => (
          <div key={act} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </AskDialog>
  )
}
