import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** Halls that need somebody, oldest first. */
export function ConsoleCalls({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const calls = useMeeting(({ helpCalls }) => helpCalls.filter((call) => call.handledAt === null))
  const venues = useMeeting((state) => state.venues)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <div role="alert">
      {calls.map((call) => {
        const venue = venues[call.venueId]
        return (
          <div key={call.id} className={`${styles.card} ${styles.urgent}`}>
            <p>
              <strong>
                {t('console.help', { venue: venue === undefined ? call.venueId : shortVenueName(venue) })}
              </strong>{' '}
              {clockTime(call.at, timeZone)}
            </p>
            <div className={styles.line}>
              <span>{call.text}</span>
              <DeskButton small onClick={() => void acts.act('notices.handleHelp', { helpCallId: call.id })}>
                {t('console.handled')}
              </DeskButton>
            </div>
          </div>
        )
      })}
    </div>
  )
}
