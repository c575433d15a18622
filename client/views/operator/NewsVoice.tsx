import { useRef } from 'react'
import type { Notice } from '../../../shared/domain/notices/notices.model.ts'
import { isForVenue } from '../../../shared/domain/notices/notices.selectors.ts'
import { Spoken } from '../../components/Spoken.tsx'
import { cueText } from '../../features/floor/cues/cue-text.ts'
import { venueCues } from '../../features/floor/cues/venue-cues.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

interface Props {
  readonly venueId: string
  readonly nameOf: (personId: string) => string | null
}

/** Tells those who do not see the page what came: plain notices when there is a pause, urgent ones, the roll call and what to get ready for at once. */
export function NewsVoice({ venueId, nameOf }: Props) {
  const { t } = useText()
  const notice = useMeeting((state) => state.notices.findLast((sent) => isForVenue(sent, venueId)) ?? null)
  const call = useMeeting((state) => state.venues[venueId]?.rollCall ?? null)
  const asked = t((call?.timesCalled ?? 0) > 1 ? 'venues.rollCall.askAgain' : 'venues.operator.rollCallAsk')
  const cue = useMeeting((state) => venueCues(state, venueId).map((one) => cueText(t, one, nameOf).title)[0] ?? null)
  const isNew = useIsNew(notice)
  const plain = isNew && notice?.level === 'info' ? t('meeting.operator.news', { text: notice.text }) : ''
  const urgent = isNew && notice?.level === 'urgent' ? t('meeting.operator.urgentNews', { text: notice.text }) : ''
  return (
    <Spoken as="div">
      <p role="status">{plain}</p>
      <p role="alert">{cue === null ? '' : t('meeting.readyNews', { text: cue })}</p>
      <p role="alert">{call?.status === 'calling' ? asked : urgent}</p>
    </Spoken>
  )
}

/** False for what was there when the page opened. */
function useIsNew(notice: Notice | null): boolean {
  const first = useRef(notice?.id)
  return notice !== null && notice.id !== first.current
}
