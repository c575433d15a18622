import { useEffect, useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { longDate } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { callApi } from '../../connection/http.ts'
import { isMeetingList, type ListedMeeting } from '../../features/meeting/home/listed-meetings.ts'
import { useText } from '../../i18n/i18n.ts'

interface Props {
  readonly onChoose: (meetingId: string) => void
  /** The list did not come. */
  readonly onFail: () => void
}

/** Whose meetings are many says for which of them the screen is: those that are on or to come, the soonest first. */
export function ChooseMeeting({ onChoose, onFail }: Props) {
  const { t, language } = useText()
  const [meetings, setMeetings] = useState<readonly ListedMeeting[] | null>(null)
  useEffect(() => {
    callApi('GET /api/meetings', isMeetingList, {})
      .then((list) => setMeetings(list.meetings.filter(({ status }) => status !== 'adjourned')))
      .catch(onFail)
  }, [onFail])
  if (meetings === null) return null
  if (meetings.length === 0) return <p>{t('venues.pairing.noMeeting')}</p>
  return (
    <>
      <p>{t('venues.pairing.whichMeeting')}</p>
      <Stack as="ul" gap={3} pad={0}>
        {[...meetings]
          .sort((one, other) => one.startsAt - other.startsAt)
          .map(({ meetingId, title, startsAt, timeZone }) => (
            <li key={meetingId}>
              <DeskButton onClick={() => onChoose(meetingId)}>
                {title} · {longDate(startsAt, timeZone, language)}
              </DeskButton>
            </li>
          ))}
      </Stack>
    </>
  )
}
