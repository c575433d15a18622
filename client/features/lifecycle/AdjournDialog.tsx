import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { namedList } from './named-list.ts'
import { OpenList } from './OpenList.tsx'
import { openMatters } from './open-matters.ts'
import { venueNamer } from './venue-name.ts'

/** Before the halls see that the meeting is over: what was not held, and what is still open. @source MTG-6 */
export function AdjournDialog({ act, onClose }: { readonly act: ConsoleActs['act']; readonly onClose: () => void }) {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const { notHeld, unsigned, calling, requests } = openMatters(state, venueNamer(t))
  const adjourn = () => {
    void act('meeting.adjourn', {})
    onClose()
  }
  const named = (key: 'notHeld' | 'unsigned' | 'calling', names: readonly string[]) =>
    names.length === 0 ? null : t(`lifecycle.adjourn.${key}`, { names: namedList(names, t) })
  const lines = [
    named(
      'notHeld',
      notHeld.map(({ number, title }) => t('lifecycle.adjourn.item', { number, title })),
    ),
    named('unsigned', unsigned),
    named('calling', calling),
    requests === 0 ? null : t('lifecycle.adjourn.requests', { count: requests }),
  ]
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={adjourn}>
        {t('agenda.console.adjourn')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('meeting.console.confirmAdjournTitle')} actions={actions} onClose={onClose}>
      <p>{t('meeting.console.confirmAdjournText', { count: Object.keys(state.venues).length })}</p>
      <OpenList title={t('lifecycle.adjourn.open')} lines={lines} />
    </AskDialog>
  )
}
