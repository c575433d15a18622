import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { CommandMessage } from '../../../shared/protocol/up.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { isAlreadySo } from '../../connection/late-commands.ts'
import type { LateCommand } from '../../connection/page-state.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { actText } from './act-text.ts'
import styles from './OutboxRow.module.css'

interface Props {
  readonly command: LateCommand
  readonly nameOf: (personId: string) => string | null
}

export function OutboxRow({ command: { message, standing, mayDiscard }, nameOf }: Props) {
  const { t } = useText()
  const link = useMeetingLink()
  const state = useMeeting((whole) => whole)
  const isAnswered = typeof standing === 'object'
  const isAlready = isAnswered && isAlreadySo(standing)
  const isRefused = isAnswered && !isAlready
  const words = isAnswered ? 'refused' : standing
  const time = isAlready ? clockTime(instant(Number(standing.params.at)), state.meeting.timeZone) : ''
  const counts = isAnswered ? null : countsText(t, message, state)
  return (
    <Cluster as="li" wraps gap={[1, 3]} least={30} className={styles.row} data-standing={isAlready ? 'done' : words}>
      <Text rigid pad={[0, 3]} ground="amber-tint" tone="warn" size={2} className={styles.standing}>
        {isAlready ? t('attendance.desk.alreadyThere', { time }) : t(`acts.outbox.${words}`)}
      </Text>
      <Text clipped className={styles.act}>
        {actText(message, { t, state, nameOf })}
      </Text>
      {counts !== null && <Text tone="bad">{counts}</Text>}
      {isRefused && (
        <>
          <Text tone="bad">{refusalText(t, standing)}</Text>
          <DeskButton small look="quiet" onClick={() => link.dismiss(message.commandId)}>
            {t('acts.outbox.read')}
          </DeskButton>
        </>
      )}
      {mayDiscard && (
        <DeskButton small look="quiet" onClick={() => link.discard(message.commandId)}>
          {t('acts.outbox.discard')}
        </DeskButton>
      )}
    </Cluster>
  )
}

/** From when a check-in that waits will count, and whether that is late; null for other acts. @source ATT-22 */
function countsText(t: Translate, { type, data }: CommandMessage, { meeting }: MeetingState): string | null {
  if (type !== 'attendance.checkIn' || typeof data !== 'object' || data === null || !('at' in data)) return null
  const at = instant(Number(data.at))
  const isLate = meeting.startedAt !== null && at >= meeting.startedAt
  return t(isLate ? 'acts.outbox.countsLateAt' : 'acts.outbox.countsAt', { time: clockTime(at, meeting.timeZone) })
}
