import { AskDialog } from '../../components/AskDialog.tsx'
import { Badge } from '../../components/Badge.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './KeysDialog.module.css'

/** What each key does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const keys = [
    [`${t('agenda.console.space')} / →`, t('meeting.console.keyNext')],
    [t('agenda.cue.ctrlEnter'), t('meeting.console.keySwitch')],
    ['←', t('meeting.console.keyTakeBack')],
    ['↑', t('meeting.console.keyBack')],
    ['↓', t('meeting.console.keyFurther')],
    ['S', t('meeting.console.keyStage')],
    ['PgDn / PgUp', t('meeting.console.keyPages')],
    ['R', t('meeting.keyRelease')],
    ['D', t('meeting.keyShow')],
    ['G', t('meeting.keyGrant')],
    ['P', t('meeting.keyPauseClock')],
    ['+ / −', t('meeting.keyMinutes')],
    ['N', t('meeting.console.keyNotice')],
    ['T', t('notices.ticker.key')],
    ['L', t('attendance.ledger.title')],
    ['Ctrl K', t('meeting.console.find')],
    ['?', t('meeting.console.keyHelp')],
    ['Esc', t('common.close')],
  ] as const
  return (
    <AskDialog
      title={t('meeting.console.keysTitle')}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
      onClose={onClose}
    >
      <Stack as="dl" gap={3}>
        {keys.map(([key, act]) => (
          <Stack key={act} size={4} className={styles.row}>
            <dt>
              <Badge as="kbd">{key}</Badge>
            </dt>
            <dd>{act}</dd>
          </Stack>
        ))}
      </Stack>
    </AskDialog>
  )
}
