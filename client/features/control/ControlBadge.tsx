import { useState } from 'react'
import { type ControlStanding, controlStanding } from '../../acts/control-standing.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Text } from '../../components/Text.tsx'
import { deskId } from '../../connection/desk-id.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ControlBadge.module.css'
import { ControlDialog } from './ControlDialog.tsx'

/** Who has control, in one word; the whole of it behind a press. */
export function ControlBadge() {
  const { t } = useText()
  const control = useMeeting((state) => state.control)
  const now = useNow(5_000)
  const [isOpen, setIsOpen] = useState(false)
  const standing = controlStanding(control, deskId(), now)
  const name = control.holder?.name ?? t('control.console.unnamedDesk')
  return (
    <>
      <DeskButton
        look="quiet"
        small
        className={styles.badge ?? ''}
        data-standing={standing}
        onClick={() => setIsOpen(true)}
      >
        {badgeText(t, standing, name)}
        {standing === 'mine' && control.requests.length > 0 && (
          <Text size={1} words="center" className={styles.count}>
            {control.requests.length}
          </Text>
        )}
      </DeskButton>
      {isOpen && <ControlDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

function badgeText(t: Translate, standing: ControlStanding, name: string): string {
  if (standing === 'free') return t('control.console.controlFree')
  if (standing === 'mine') return t('control.console.controlMine')
  return t(standing === 'away' ? 'control.console.controlAway' : 'control.console.controlOf', { name })
}
