import { useRef } from 'react'
import { Badge } from '../../components/Badge.tsx'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { chargedName, helperNames } from './charged-names.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import styles from './FollowUpRow.module.css'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { dueWords, sourceWords, standingTone, typedText } from './follow-up-words.ts'
import { PercentBar } from './PercentBar.tsx'

interface Props {
  readonly followUp: ToldFollowUp
  readonly today: string
  readonly isBehind: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One line of the list; open, it is the heading of its own fields. */
export function FollowUpRow({ followUp, today, isBehind, isOpen, onToggle }: Props) {
  const { t } = useText()
  const line = useRef<HTMLButtonElement>(null)
  const items = useMeeting(({ agenda }) => agenda.items)
  const venues = useMeeting((state) => state.venues)
  const { number, text, source, lead, helpers, inCharge, due, percent, standing, extension } = followUp
  const close = () => {
    onToggle()
    line.current?.focus()
  }
  const isLate = standing === 'overdue'
  return (
    <>
      <Box
        ref={line}
        type="button"
        as="button"
        gap={4}
        full
        least={52}
        pad={[4, 3]}
        words="start"
        className={styles.line}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.number}>{number}</span>
        <Text size={4} weight={600} className={styles.text}>
          {typedText(t, text)}
          <Text as="small" size={1} tone="soft" weight={400}>
            {sourceWords(t, items, source, text.text)}
          </Text>
        </Text>
        <span className={styles.charged} data-missing={lead === null}>
          {lead === null ? t('follow-up.nobody') : chargedName(venues, lead)}
          <Text as="small" size={1} tone="soft" weight={400}>
            {helpers.length > 0 && t('follow-up.with', { names: helperNames(venues, helpers) })}
          </Text>
        </span>
        <span className={styles.person}>{inCharge !== null && typedText(t, inCharge)}</span>
        <span className={styles.due}>
          {due ?? '–'}
          <Text as="small" size={1} tone={isLate ? 'bad' : 'soft'} weight={isLate ? 600 : 400}>
            {dueWords(t, followUp, today)}
          </Text>
        </span>
        <span className={styles.progress}>
          <PercentBar percent={percent} />
        </span>
        <Cluster as="span" gap={2} align="stretch" wraps className={styles.standing}>
          <Badge small tone={standingTone[standing]}>
            {t(`follow-up.standing.${standing}`)}
          </Badge>
          {extension !== null && (
            <Badge small tone="doubt">
              {t('follow-up.standing.asked')}
            </Badge>
          )}
        </Cluster>
      </Box>
      {isOpen && <FollowUpForm followUp={followUp} isBehind={isBehind} onClose={close} />}
    </>
  )
}
