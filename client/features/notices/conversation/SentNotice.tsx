import type { Notice } from '../../../../shared/domain/notices/notices.model.ts'
import { isForVenue } from '../../../../shared/domain/notices/notices.selectors.ts'
import { shortVenueName, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Badge } from '../../../components/Badge.tsx'
import { Fact } from '../../../components/Fact.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { SaidRow } from './SaidRow.tsx'

/** So many names are said. */
const named = 3

/** A notice: to whom, who has not confirmed it, and the way to take it down. */
export function SentNotice({ notice }: { readonly notice: Notice }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const addressed = venueList(venues).filter((venue) => isForVenue(notice, venue.id))
  const missing = addressed.filter((venue) => !Object.hasOwn(notice.acks, venue.id))
  const namesOf = (list: typeof addressed) =>
    list.slice(0, named).map(shortVenueName).join('、') + (list.length > named ? '…' : '')
  const counts = { count: addressed.length - missing.length, total: addressed.length }
  const takeDown = (
    <ActButton
      look="quiet"
      small
      mark={marks.withdraw}
      aria-label={t('notices.console.takeDownOf', { text: notice.text })}
      onClick={() => void run('withdraw', 'notices.withdraw', { noticeId: notice.id })}
    >
      {t('notices.console.takeDown')}
    </ActButton>
  )
  return (
    <SaidRow at={notice.at} act={takeDown}>
      <strong>
        {notice.to === 'all' ? t('notices.console.sentToAll') : t('notices.console.sentTo', { to: namesOf(addressed) })}
      </strong>{' '}
      {notice.level === 'urgent' && (
        <>
          <Badge small tone="bad">
            {t('notices.operator.urgent')}
          </Badge>{' '}
        </>
      )}
      {notice.text} <Fact>{t('notices.console.noticeAcks', counts)}</Fact>
      {missing.length > 0 && missing.length < addressed.length && (
        <>
          {' '}
          <Fact>{t('notices.console.noticeMissing', { venues: namesOf(missing) })}</Fact>
        </>
      )}
      <RefusalNote mark={marks.withdraw} />
    </SaidRow>
  )
}
