import type { HelpCall } from '../../../../shared/domain/notices/notices.model.ts'
import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { between } from '../../../../shared/kernel/time.ts'
import type { ConsoleActs } from '../../../acts/use-console-acts.ts'
import { Callout } from '../../../components/Callout.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Fact } from '../../../components/Fact.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { Line } from '../../../components/Line.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { callText } from './call-text.ts'

/** Halls that need somebody, oldest first: seen, then handled. */
export function ConsoleCalls({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const calls = useMeeting(({ helpCalls }) => helpCalls.filter((call) => call.handledAt === null))
  return (
    <DeskSection
      title={t('notices.operator.help')}
      aside={
        calls.length > 0 && (
          <Text as="p" tone="bad" weight={700}>
            {t('notices.callsWaiting', { count: calls.length })}
          </Text>
        )
      }
    >
      {calls.length === 0 && (
        <Note size={3} tone="soft">
          {t('notices.console.noCalls')}
        </Note>
      )}
      <Stack role="alert" gap={3}>
        {calls.map((call) => (
          <CallCard key={call.id} call={call} acts={acts} />
        ))}
      </Stack>
    </DeskSection>
  )
}

function CallCard({ call, acts }: { readonly call: HelpCall; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, call.venueId))
  const { id: helpCallId, seenAt } = call
  return (
    <Callout tone={seenAt === null ? 'urgent' : 'warn'}>
      <p>
        <strong>{t('notices.console.help', { venue: venue === null ? call.venueId : shortVenueName(venue) })}</strong>{' '}
        <Waited call={call} />
      </p>
      <Line>
        <span>{callText(t, call)}</span>
        <span>
          {seenAt === null && (
            <DeskButton small look="quiet" onClick={() => void acts.act('notices.helpSeen', { helpCallId })}>
              {t('notices.seen')}
            </DeskButton>
          )}
          <DeskButton small onClick={() => void acts.act('notices.handleHelp', { helpCallId })}>
            {t('notices.console.handled')}
          </DeskButton>
        </span>
      </Line>
    </Callout>
  )
}

/** The seconds are not read out: the card is an alert. */
function Waited({ call }: { readonly call: HelpCall }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const now = useNow()
  const seen = call.seenAt === null ? [] : [t('notices.seenAt', { time: clockTime(call.seenAt, timeZone) })]
  const waits = t('notices.callWaits', { time: countdown(Math.max(0, between(call.at, now))) })
  return <Fact aria-live="off">{[waits, ...seen].join(' · ')}</Fact>
}
