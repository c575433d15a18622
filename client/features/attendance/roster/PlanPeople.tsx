import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { DeskLink } from '../../../components/DeskButton.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Row, Rows } from '../../../components/Rows.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'

/** How many are expected in each hall, and the way to bring a roster in. */
export function PlanPeople() {
  const { t } = useText()
  const { meetingId } = useSession()
  const { venues, attendance } = useMeeting((state) => state)
  const expected = (venueId: string) => lookUp(attendance.venues, venueId)?.expected ?? 0
  const list = venueList(venues)
  const total = list.reduce((sum, { id }) => sum + expected(id), 0)
  return (
    <section aria-label={t('attendance.plan.title')}>
      <PartHead title={t('attendance.plan.title')} sum={t('common.people', { count: total })}>
        <DeskLink href={pagePath(meetingId, 'import', { kind: 'roster' })}>{t('attendance.plan.import')}</DeskLink>
      </PartHead>
      <Rows>
        {list.map(({ id, name }) => (
          <Row key={id} main={name}>
            {t('common.people', { count: expected(id) })}
          </Row>
        ))}
      </Rows>
    </section>
  )
}
