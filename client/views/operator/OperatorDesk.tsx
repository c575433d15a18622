import { useRef, useState } from 'react'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { AttendancePanel } from '../../features/attendance/AttendancePanel.tsx'
import { useHallPeople } from '../../features/attendance/use-hall-people.ts'
import { GetReady } from '../../features/cues/GetReady.tsx'
import { HallDocuments } from '../../features/documents/HallDocuments.tsx'
import { HallFloor } from '../../features/floor/HallFloor.tsx'
import { HallHelp } from '../../features/help/HallHelp.tsx'
import { NoticesInbox } from '../../features/notices/NoticesInbox.tsx'
import { OutboxStrip } from '../../features/outbox/OutboxStrip.tsx'
import { HallStages } from '../../features/readiness/HallStages.tsx'
import { ReadinessPanel } from '../../features/readiness/ReadinessPanel.tsx'
import { RollCallCard } from '../../features/roll-call/RollCallCard.tsx'
import { RollCallRecord } from '../../features/roll-call/RollCallRecord.tsx'
import { useText } from '../../i18n/i18n.ts'
import { LineBanner } from './LineBanner.tsx'
import { NewsVoice } from './NewsVoice.tsx'
import { OnNow } from './OnNow.tsx'
import styles from './OperatorDesk.module.css'
import { OperatorHeader } from './OperatorHeader.tsx'
import { OperatorTabs } from './OperatorTabs.tsx'
import type { OperatorTab } from './operator-todo.ts'
import { UrgentStrip } from './UrgentStrip.tsx'

/** Three columns at a desk, one part at a time on a phone: the same parts, shown or hidden by the style sheet. */
export function OperatorDesk({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const hall = useHallPeople(venue.id)
  const [tab, setTab] = useState<OperatorTab>('meeting')
  const main = useRef<HTMLElement>(null)
  const nameOf = (personId: string) => hall.people.find(({ id }) => id === personId)?.record?.name ?? null
  const open = (next: OperatorTab) => {
    setTab(next)
    main.current?.scrollTo(0, 0)
  }
  return (
    <div className={styles.page} data-tab={tab}>
      <OperatorHeader venue={venue} />
      <LineBanner />
      <OutboxStrip nameOf={nameOf} />
      <NewsVoice venueId={venue.id} nameOf={nameOf} />
      {tab !== 'notices' && <UrgentStrip venueId={venue.id} onOpen={() => open('notices')} />}
      <main ref={main} className={styles.main}>
        <div className={styles.call}>
          <GetReady venueId={venue.id} nameOf={nameOf} />
          <RollCallCard venue={venue} />
        </div>
        <div className={styles.meeting}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section className={styles.course} tabIndex={0} aria-label={t('operator.tabMeeting')}>
            <OnNow venueId={venue.id} />
            <RollCallRecord venue={venue} />
            <HallStages venue={venue} />
            <ReadinessPanel venue={venue} />
            <HallFloor venueId={venue.id} nameOf={nameOf} />
          </section>
          <div className={styles.help}>
            <HallHelp venueId={venue.id} />
          </div>
        </div>
        <div className={styles.checkIn}>
          <AttendancePanel venue={venue} hall={hall} />
        </div>
        <div className={styles.papers}>
          <NoticesInbox venueId={venue.id} />
          <HallDocuments venueId={venue.id} />
        </div>
      </main>
      <OperatorTabs venueId={venue.id} tab={tab} onTab={open} />
    </div>
  )
}
