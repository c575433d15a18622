import { ActButton } from '../../acts/ActButton.tsx'
import { controlStanding, isOwnDesk } from '../../acts/control-standing.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Callout } from '../../components/Callout.tsx'
import { deskId, rememberedDeskName } from '../../connection/desk-id.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

/** Says above the acts why they rest here, or who would like to have them; and asks for them, or hands them over. */
export function ControlStrip() {
  const { t } = useText()
  const control = useMeeting((state) => state.control)
  const now = useNow(5_000)
  const { marks, run } = useActs()
  const standing = controlStanding(control, deskId(), now)
  const heir = standing === 'mine' ? control.requests[0] : undefined
  const nameOf = (name: string | null | undefined) => name ?? t('control.console.unnamedDesk')
  const hasAsked = control.requests.some((request) => isOwnDesk(request.deskId, deskId()))
  const ask = () => void run('ask', 'control.request', { name: rememberedDeskName() || null })
  return (
    <>
      <div role="status">
        {standing === 'other' && (
          <Callout line>
            <span>{t('control.console.controlHeld', { name: nameOf(control.holder?.name) })}</span>
            <ActButton small mark={marks.ask} disabled={hasAsked} onClick={ask}>
              {t(hasAsked ? 'control.console.requestedControl' : 'control.console.requestControl')}
            </ActButton>
          </Callout>
        )}
        {heir !== undefined && (
          <Callout line>
            <span>{t('control.console.controlAsks', { name: nameOf(heir.name) })}</span>
            <ActButton small mark={marks.handOver} onClick={() => void run('handOver', 'control.release', {})}>
              {t('control.console.handOver', { name: nameOf(heir.name) })}
            </ActButton>
          </Callout>
        )}
      </div>
      <RefusalNote mark={marks.ask ?? marks.handOver} />
    </>
  )
}
