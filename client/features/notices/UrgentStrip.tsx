import { isForVenue } from '../../../shared/domain/notices/notices.selectors.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './UrgentStrip.module.css'

interface Props {
  readonly venueId: string
  readonly onOpen: () => void
}

/** On a phone: an urgent notice that waits for an answer is told on every part of the page. */
export function UrgentStrip({ venueId, onOpen }: Props) {
  const { t } = useText()
  const notice = useMeeting((state) =>
    state.notices.findLast(
      (sent) => sent.level === 'urgent' && isForVenue(sent, venueId) && sent.acks[venueId] === undefined,
    ),
  )
  if (notice === undefined) return null
  return (
    <button type="button" className={styles.strip} onClick={onOpen}>
      <strong>{t('notices.operator.urgent')}</strong>
      <Text shrinks clipped grow>
        {notice.text}
      </Text>
      <span>{t('notices.operator.openNotices')}</span>
    </button>
  )
}
