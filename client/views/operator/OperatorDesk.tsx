import { Suspense, useRef, useState } from 'react'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { OutboxStrip } from '../../acts/outbox/OutboxStrip.tsx'
import { Box } from '../../components/Box.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { Stack } from '../../components/Stack.tsx'
import { OnNow } from '../../features/agenda/OnNow.tsx'
import { AttendancePanel } from '../../features/attendance/desk/AttendancePanel.tsx'
import { useVenuePeople } from '../../features/attendance/people/use-venue-people.ts'
import { VenueDocuments } from '../../features/documents/VenueDocuments.tsx'
import { GetReady } from '../../features/floor/cues/GetReady.tsx'
import { VenueFloor } from '../../features/floor/VenueFloor.tsx'
import { VenueFollowUpsPart } from '../../features/follow-up/lazy-follow-ups.ts'
import { VenueHelp } from '../../features/notices/help/VenueHelp.tsx'
import { NoticesInbox } from '../../features/notices/inbox/NoticesInbox.tsx'
import { UrgentStrip } from '../../features/notices/UrgentStrip.tsx'
import { ReadinessPanel } from '../../features/venues/readiness/ReadinessPanel.tsx'
import { VenueSteps } from '../../features/venues/readiness/VenueSteps.tsx'
import { RollCallCard } from '../../features/venues/roll-call/RollCallCard.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { VenueScreensPart } from '../shared/VenueScreensPart.tsx'
import { LineBanner } from './LineBanner.tsx'
import { NewsVoice } from './NewsVoice.tsx'
import styles from './OperatorDesk.module.css'
import { OperatorHeader } from './OperatorHeader.tsx'
import { OperatorTabs } from './OperatorTabs.tsx'
import type { OperatorTab } from './operator-todo.ts'

const VenueMatches = lazyPart(() =>
  import('../../features/attendance/people/PeopleMatches.tsx').then(({ VenueMatches }) => VenueMatches),
)
const RollCallRecord = lazyPart(() =>
  import('../../features/venues/roll-call/RollCallRecord.tsx').then(({ RollCallRecord }) => RollCallRecord),
)
const OperatorPaper = lazyPart(() => import('./OperatorPaper.tsx').then(({ OperatorPaper }) => OperatorPaper))

/** Three columns at a desk, one part at a time on a phone: the same parts, shown or hidden by the style sheet. */
export function OperatorDesk({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const known = useVenuePeople(venue.id)
  const isCharged = useMeeting(({ followUps }) => followUps.length > 0)
  const [tab, setTab] = useState<OperatorTab>('meeting')
  const main = useRef<HTMLElement>(null)
  const nameOf = (personId: string) => known.people.find(({ id }) => id === personId)?.record?.name ?? null
  const open = (next: OperatorTab) => {
    setTab(next)
    main.current?.scrollTo(0, 0)
  }
  return (
    <Stack flex clips className={styles.page} data-tab={tab}>
      <OperatorHeader venue={venue} />
      <LineBanner />
      <OutboxStrip nameOf={nameOf} />
      <NewsVoice venueId={venue.id} nameOf={nameOf} />
      {tab !== 'notices' && <UrgentStrip venueId={venue.id} onOpen={() => open('notices')} />}
      <Stack as="main" ref={main} grow sinks className={styles.main}>
        <div className={styles.call}>
          <GetReady venueId={venue.id} nameOf={nameOf} />
          <RollCallCard venue={venue} />
        </div>
        <div className={styles.meeting}>
          <Stack
            as="section"
            flex
            gap={4}
            sinks
            pad={[4, 7]}
            scrolls
            className={styles.course}
            tabIndex={0}
            aria-label={t('meeting.operator.tabMeeting')}
          >
            <OnNow venueId={venue.id} />
            <Suspense fallback={null}>
              <RollCallRecord venue={venue} />
            </Suspense>
            <VenueSteps venue={venue} />
            <ReadinessPanel venue={venue} />
            <VenueFloor
              venueId={venue.id}
              nameOf={nameOf}
              matches={(query, onChoose) => (
                <Suspense fallback={null}>
                  <VenueMatches known={known} venueId={venue.id} query={query} onChoose={onChoose} />
                </Suspense>
              )}
            />
            <VenueScreensPart venueId={venue.id} />
          </Stack>
          <Box rigid edge="top" className={styles.help}>
            <VenueHelp venueId={venue.id} />
          </Box>
        </div>
        <div className={styles.checkIn}>
          <AttendancePanel venue={venue} known={known} />
        </div>
        <div className={styles.papers}>
          {isCharged && (
            <Suspense fallback={null}>
              <VenueFollowUpsPart venueId={venue.id} />
            </Suspense>
          )}
          <NoticesInbox venueId={venue.id} />
          <VenueDocuments venueId={venue.id} />
        </div>
      </Stack>
      <Suspense fallback={null}>
        <OperatorPaper venueName={venue.name} people={known.people} />
      </Suspense>
      <OperatorTabs venueId={venue.id} tab={tab} onTab={open} />
    </Stack>
  )
}
