import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { conversation, type Said } from './conversation.ts'
import { SaidRow } from './SaidRow.tsx'
import { SentNotice } from './SentNotice.tsx'

/** Older ones are in the log. */
const mostShown = 30

interface Props {
  readonly onTicker: () => void
  /** Writes a notice; to one hall when it answers that one. */
  readonly onWrite: (to?: string) => void
}

/** Notices and what halls replied, as a conversation: who has not confirmed, an answer to one hall, and the way to take one down. */
export function NoticesLane({ onTicker, onWrite }: Props) {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  const hasTicker = useMeeting((state) => state.ticker.line !== null)
  const said = conversation(notices).slice(0, mostShown)
  const aside = (
    <>
      {!hasTicker && (
        <DeskButton look="quiet" small onClick={onTicker}>
          {t('notices.ticker.show')} <KeyMark name="T" />
        </DeskButton>
      )}
      <DeskButton small onClick={() => onWrite()}>
        {t('agenda.console.notice')} <KeyMark name="N" />
      </DeskButton>
    </>
  )
  return (
    <DeskSection title={t('notices.console.conversation')} aside={aside}>
      {said.length === 0 && (
        <Note size={3} tone="soft">
          {t('notices.console.noneSent')}
        </Note>
      )}
      <Stack as="ul" gap={1}>
        {said.map((one) =>
          one.by === 'staff' ? (
            <SentNotice key={one.notice.id} notice={one.notice} />
          ) : (
            <Reply key={`${one.notice.id} ${one.venueId}`} reply={one} onAnswer={() => onWrite(one.venueId)} />
          ),
        )}
      </Stack>
    </DeskSection>
  )
}

interface ReplyProps {
  readonly reply: Extract<Said, { readonly by: 'venue' }>
  readonly onAnswer: () => void
}

function Reply({ reply: { at, venueId, text }, onAnswer }: ReplyProps) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, venueId))
  const name = venue === null ? venueId : shortVenueName(venue)
  const answer = (
    <DeskButton look="quiet" small aria-label={t('notices.console.answerOf', { venue: name })} onClick={onAnswer}>
      {t('notices.console.answer')}
    </DeskButton>
  )
  return (
    <SaidRow at={at} act={answer}>
      <strong>{name}</strong> {text}
    </SaidRow>
  )
}
