import type { HelpCall } from '../../../shared/domain/notices/notices.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { between } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../components/format-time.ts'
import { callText } from '../../features/help/call-text.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** More than these are counted above, and scrolled. */
const seenAtOnce = 2

/** Halls that need somebody, oldest first: seen, then handled. */
export function ConsoleCalls({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const calls = useMeeting(({ helpCalls }) => helpCalls.filter((call) => call.handledAt === null))
  return (
    <div role="alert" className={`${styles.cards} ${styles.calls}`}>
      {calls.length > seenAtOnce && <p className={styles.many}>{t('cues.callsWaiting', { count: calls.length })}</p>}
      {calls.map((call) => (
        <CallCard key={call.id} call={call} acts={acts} />
      ))}
    </div>
  )
}

function CallCard({ call, acts }: { readonly call: HelpCall; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, call.venueId))
  const { id: helpCallId, seenAt } = call
  return (
    <div className={`${styles.card} ${seenAt === null ? styles.urgent : ''}`}>
      <p>
        <strong>{t('console.help', { venue: venue === null ? call.venueId : shortVenueName(venue) })}</strong>{' '}
        <Waited call={call} />
      </p>
      <div className={styles.line}>
        <span>{callText(t, call)}</span>
        <span>
          {seenAt === null && (
            <DeskButton small look="quiet" onClick={() => void acts.act('notices.helpSeen', { helpCallId })}>
              {t('cues.seen')}
            </DeskButton>
          )}
          <DeskButton small onClick={() => void acts.act('notices.handleHelp', { helpCallId })}>
            {t('console.handled')}
          </DeskButton>
        </span>
      </div>
    </div>
  )
}

/** The seconds are not read out: the card is an alert. */
function Waited({ call }: { readonly call: HelpCall }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const now = useNow()
  const seen = call.seenAt === null ? [] : [t('cues.seenAt', { time: clockTime(call.seenAt, timeZone) })]
  const waits = t('cues.callWaits', { time: countdown(Math.max(0, between(call.at, now))) })
  return (
    <span className={styles.fact} aria-live="off">
      {[waits, ...seen].join(' · ')}
    </span>
  )
}
