import { DeskSection } from '../../../components/DeskSection.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { InboxNotice } from './InboxNotice.tsx'
import { inboxOrder } from './inbox-order.ts'

/** What the main venue told this hall, what waits for an answer first, then the newest. */
export function NoticesInbox({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const notices = useMeeting((state) => inboxOrder(state.notices, venueId))
  const unread = notices.filter((notice) => notice.acks[venueId] === undefined).length
  return (
    <DeskSection
      title={t('notices.title')}
      aside={
        unread > 0 && (
          <Note as="span" tone="bad" weight={600}>
            {t('notices.operator.unread', { count: unread })}
          </Note>
        )
      }
    >
      {notices.length === 0 ? (
        <EmptyNote text={t('notices.operator.noticesEmpty')} hint={t('notices.operator.noticesEmptyHint')} />
      ) : (
        <Stack as="ul" edge="top">
          {notices.map((notice) => (
            <InboxNotice key={notice.id} notice={notice} venueId={venueId} />
          ))}
        </Stack>
      )}
    </DeskSection>
  )
}
