import { countElsewhere } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Callout } from '../../../components/Callout.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** Halls whose people are in another one: when such a hall works again, they are brought back with one press. */
export function VenuesToReturn() {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = venueList(useMeeting((state) => state.venues))
  const attendance = useMeeting((state) => state.attendance)
  const away = venues
    .map((venue) => ({ ...venue, count: countElsewhere(attendance, venue.id) }))
    .filter(({ count }) => count > 0)
  if (away.length === 0) return null
  const bring = (venueId: string) =>
    void run(venueId, 'attendance.returnHall', { venueId, reason: t('attendance.ledger.worksAgain') })
  return (
    <Stack as="ul" gap={3}>
      {away.map(({ id, name, count }) => (
        <Callout key={id} as="li" line>
          <span>{t('attendance.ledger.areElsewhere', { venue: name, count })}</span>
          <ActButton small mark={marks[id]} onClick={() => bring(id)}>
            {t('attendance.ledger.returnVenue', { count })}
          </ActButton>
          <RefusalNote mark={marks[id]} />
        </Callout>
      ))}
    </Stack>
  )
}
