import { useState } from 'react'
import { controlLeaseMs } from '../../../shared/domain/control/control.selectors.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { controlStanding, isOwnDesk } from '../../acts/control-standing.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Box } from '../../components/Box.tsx'
import { clockTime } from '../../components/format-time.ts'
import { deskId, rememberedDeskName } from '../../connection/desk-id.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ControlStrip.module.css'

/**
 * Says beside the acts why they rest here and until when, that they are free again, or who would like to have them; with the one
 * act that it takes. It has a place of its own in that row: nothing moves when it comes.
 */
export function ControlStrip() {
  const { t } = useText()
  const control = useMeeting((state) => state.control)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { marks, run } = useActs()
  const standing = controlStanding(control, deskId(), useNow(1_000))
  const wasHeld = useWasHeld(standing === 'other', standing === 'mine')
  const nameOf = (name: string | null | undefined) => name ?? t('control.console.unnamedDesk')
  const name = nameOf(control.holder?.name)
  const own = { name: rememberedDeskName() || null }
  const heir = standing === 'mine' ? control.requests[0] : undefined
  const awaySince = control.holder?.awaySince ?? null
  const hasAsked = control.requests.some((request) => isOwnDesk(request.deskId, deskId()))

  const said = () => {
    if (standing === 'other') {
      const ask = () => void run('act', 'control.request', own)
      const text =
        awaySince === null
          ? t('control.console.controlHeld', { name })
          : t('control.console.controlLeft', {
              name,
              time: clockTime(addMs(awaySince, controlLeaseMs), timeZone, true),
            })
      return { text, act: t(hasAsked ? 'control.console.requestedControl' : 'control.console.requestControl'), go: ask }
    }
    if (heir !== undefined)
      return {
        text: t('control.console.controlAsks', { name: nameOf(heir.name) }),
        act: t('control.console.handOver', { name: nameOf(heir.name) }),
        go: () => void run('act', 'control.release', {}),
      }
    if (wasHeld && standing !== 'mine')
      return {
        text: t('control.console.controlFreed'),
        act: t('control.console.takeControl'),
        go: () => void run('act', 'control.take', { ...own, reason: null }),
      }
    return null
  }
  const now = said()
  return (
    <Box size={2} tone="warn" grow gap={[1, 4]} lines={1.25} className={styles.strip}>
      <span role="status">{now?.text}</span>
      {now !== null && (
        <ActButton small mark={marks.act} disabled={standing === 'other' && hasAsked} onClick={now.go}>
          {now.act}
        </ActButton>
      )}
      <RefusalNote mark={marks.act} />
    </Box>
  )
}

/** Whether another desk held control since this one had it last. */
function useWasHeld(isHeld: boolean, isOwn: boolean): boolean {
  const [was, setWas] = useState(false)
  if (isHeld && !was) setWas(true)
  if (isOwn && was) setWas(false)
  return was
}
