import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import { isAlreadySo } from '../../connection/late-commands.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'
import { OutboxRow } from './OutboxRow.tsx'
import styles from './OutboxStrip.module.css'

interface Props {
  readonly nameOf: (personId: string) => string | null
}

/** What was done while the line was down: that it waits, that it is on its way, and what became of it. Nothing while nothing had to wait. */
export function OutboxStrip({ nameOf }: Props) {
  const { t } = useText()
  const commands = useMeetingStore((store) => store.lateCommands)
  if (commands.length === 0) return null
  const open = commands.filter(({ standing }) => standing === 'waiting' || standing === 'sending').length
  const refused = commands.filter(({ standing }) => typeof standing === 'object' && !isAlreadySo(standing)).length
  const done = commands.length - open - refused
  const sums = [
    ...(open === 0 ? [] : [t('acts.outbox.waitingCount', { count: open })]),
    ...(done === 0 ? [] : [t('acts.outbox.doneCount', { count: done })]),
    ...(refused === 0 ? [] : [t('acts.outbox.refusedCount', { count: refused })]),
  ]
  return (
    <Box
      as="section"
      size={3}
      lines={1.5}
      pad={[3, 7]}
      edge="bottom"
      ground="surface"
      className={styles.strip}
      aria-label={t('acts.outbox.title')}
    >
      <Text as="p" tone="soft" className={styles.sums} role="status">
        <strong>{t('acts.outbox.title')}</strong> {sums.join(' · ')}
      </Text>
      <Cluster
        as="ul"
        wraps
        align="stretch"
        gap={[2, 6]}
        above={2}
        scrolls
        className={styles.list}
        tabIndex={0}
        aria-label={t('acts.outbox.title')}
      >
        {commands.map((command) => (
          <OutboxRow key={command.message.commandId} command={command} nameOf={nameOf} />
        ))}
      </Cluster>
    </Box>
  )
}
