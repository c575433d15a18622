import { DeskSection } from '../../components/DeskSection.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { InboxNotice } from './InboxNotice.tsx'
import { inboxOrder } from './inbox-order.ts'
import styles from './NoticesInbox.module.css'

/** What the main venue told this hall, what waits for an answer first, then the newest. */
export function NoticesInbox({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const notices = useMeeting((state) => inboxOrder(state.notices, venueId))
  const unread = notices.filter((notice) => notice.acks[venueId] === undefined).length
  return (
    <DeskSection
      title={t('operator.notices')}
      aside={unread > 0 && <span className={styles.unread}>{t('operator.unread', { count: unread })}</span>}
    >
      {notices.length === 0 ? (
        <EmptyNote text={t('operator.noticesEmpty')} hint={t('operator.noticesEmptyHint')} />
      ) : (
        <ul className={styles.list}>
          {notices.map((notice) => (
            <InboxNotice key={notice.id} notice={notice} venueId={venueId} />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}
