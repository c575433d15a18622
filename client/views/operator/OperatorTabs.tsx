import { Cluster } from '../../components/Cluster.tsx'
import { Spoken } from '../../components/Spoken.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './OperatorTabs.module.css'
import { type OperatorTab, operatorTabs, operatorTodo } from './operator-todo.ts'

interface Props {
  readonly venueId: string
  readonly tab: OperatorTab
  readonly onTab: (tab: OperatorTab) => void
}

const names = {
  meeting: 'meeting.operator.tabMeeting',
  checkIn: 'meeting.operator.tabCheckIn',
  documents: 'meeting.operator.tabDocuments',
  notices: 'meeting.operator.tabNotices',
} as const

/** The parts of the page on a phone, within reach of a thumb. */
export function OperatorTabs({ venueId, tab, onTab }: Props) {
  const { t } = useText()
  const todo = useMeeting((state) => operatorTodo(state, venueId))
  return (
    <nav className={styles.tabs} aria-label={t('meeting.operator.tabs')}>
      {operatorTabs.map((name) => {
        const count = todo[name]
        const text = t(names[name])
        return (
          <Cluster
            as="button"
            key={name}
            type="button"
            justify="center"
            gap={2}
            least={56}
            pad={[0, 2]}
            unbroken
            tone="soft"
            size={4}
            className={styles.tab}
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => onTab(name)}
          >
            {text}
            {count > 0 && (
              <>
                <Text size={1} weight={600} pad={[0, 2]} words="center" className={styles.count} aria-hidden="true">
                  {count}
                </Text>
                <Spoken>{t('meeting.operator.tabNews', { count })}</Spoken>
              </>
            )}
          </Cluster>
        )
      })}
    </nav>
  )
}
