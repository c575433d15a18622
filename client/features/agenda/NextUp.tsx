import { nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { Badge } from '../../components/Badge.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Note } from '../../components/Note.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './NextUp.module.css'

/** The item that follows. */
export function NextUp() {
  const { t } = useText()
  const next = useMeeting((state) => nextItem(state.agenda))
  const isStaged = useMeeting((state) => state.agenda.stagedItemId !== null && state.agenda.stagedItemId === next?.id)
  const hasItems = useMeeting((state) => state.agenda.items.length > 0)
  if (next === null)
    return hasItems ? (
      <Note size={2} tone="quiet">
        {t('agenda.operator.lastItem')}
      </Note>
    ) : null
  const about = [
    next.speaker?.name,
    next.plannedMinutes === null ? null : t('common.minutes', { count: next.plannedMinutes }),
  ]
  return (
    <Cluster gap={4} align="baseline" pad={[2, 0]} edge="top" className={styles.next}>
      <Text size={2} tone="quiet" rigid>
        {t('agenda.operator.next')}
      </Text>
      <Note as="span" shrinks size={4} grow gap={[0, 3]} className={styles.title}>
        {next.number} {next.title}
        <Text as="small" size={2} tone="quiet">
          {about.filter(Boolean).join(' · ')}
        </Text>
      </Note>
      {isStaged && <Badge small>{t('agenda.operator.staged')}</Badge>}
    </Cluster>
  )
}
