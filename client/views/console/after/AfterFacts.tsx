import { itemStanding } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { namedList } from '../../../features/lifecycle/named-list.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** What did not happen, and who called for help: told where there was nothing, too. */
export function AfterFacts() {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const notHeld = useMeeting((state) => state.agenda.items.filter((item) => itemStanding(state, item) === 'notHeld'))
  const kept = useMeeting(({ documents }) => Object.values(documents).filter(({ released }) => !released))
  const calls = useMeeting((state) => state.helpCalls)
  const [call] = calls
  const none = t('meeting.after.none')
  const handled = call?.handledAt ?? null
  const time = (at: Parameters<typeof clockTime>[0]) => clockTime(at, timeZone)
  const facts = [
    {
      name: t('agenda.notHeld'),
      text: namedList(
        notHeld.map(({ number, title }) => t('lifecycle.adjourn.item', { number, title })),
        t,
      ),
    },
    {
      name: t('meeting.after.notReleased'),
      text: namedList(
        kept.map(({ title }) => title),
        t,
      ),
    },
    {
      name: t('meeting.after.help'),
      text:
        call === undefined
          ? ''
          : t(handled === null ? 'meeting.after.helpOpen' : 'meeting.after.helpHandled', {
              count: calls.length,
              called: time(call.at),
              handled: handled === null ? '' : time(handled),
            }),
    },
  ]
  return (
    <Cluster as="dl" wraps gap={[2, 7]} size={3}>
      {facts.map(({ name, text }) => (
        <Cluster key={name} gap={2} align="baseline">
          <Text as="dt" tone="soft">
            {name}
          </Text>
          <dd>{text || none}</dd>
        </Cluster>
      ))}
    </Cluster>
  )
}
