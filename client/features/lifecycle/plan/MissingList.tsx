import type { Missing, MissingBeforeStart } from '../../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { Badge } from '../../../components/Badge.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { missingText } from '../missing-text.ts'
import styles from './MissingList.module.css'

interface Props {
  readonly missing: MissingBeforeStart
  /** So many are told; the rest is counted. */
  readonly most?: number
  /** Leads to where the thing is done. */
  readonly onAct: (one: Missing) => void
}

/**
 * What stands in the way of the meeting, each with its one act, and what is left for the day itself. It says that the meeting can
 * start once nothing of either is there.
 * @source MTG-9
 */
export function MissingList({ missing, most = Number.POSITIVE_INFINITY, onAct }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const { now, onTheDay } = missing
  const { tone, text } = standingOf(t, missing)
  const told = now.slice(0, most)
  return (
    <section aria-label={t('lifecycle.plan.missing')}>
      <Cluster as="header" wraps gap={[2, 4]} below={4} className={styles.head}>
        <h2>{t('lifecycle.plan.missing')}</h2>
        <Badge tone={tone}>{text}</Badge>
      </Cluster>
      <ol>
        {told.map((one, index) => {
          const words = missingText(t, one, venues)
          const act = t(`lifecycle.plan.act.${one.what === 'peopleOfVenue' ? one.what : one.part}`)
          return (
            <Cluster key={`${one.what} ${one.ids[0]}`} as="li" gap={3} pad={[4, 0]} edge="top">
              <Text size={1} tone="warn" rigid words="center" className={styles.number}>
                {index + 1}
              </Text>
              <Box as="span" shrinks grow>
                {words}
              </Box>
              <DeskButton small aria-label={`${act}: ${words}`} onClick={() => onAct(one)}>
                {act}
              </DeskButton>
            </Cluster>
          )
        })}
      </ol>
      {told.length < now.length && <p>{t('lifecycle.plan.more', { count: now.length - told.length })}</p>}
      {onTheDay.length > 0 && (
        <>
          <Text as="h3" size={3} tone="soft" weight={500} above={4} below={2}>
            {t('lifecycle.plan.onTheDay')}
          </Text>
          <ul>
            {onTheDay.map((one) => (
              <Box key={one.what} as="li" shrinks grow>
                {missingText(t, one, venues)}
              </Box>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function standingOf(t: Translate, { now, onTheDay }: MissingBeforeStart) {
  if (now.some(({ what }) => what === 'startPassed'))
    return { tone: 'plain', text: t('lifecycle.plan.notHeld') } as const
  if (now.length > 0) return { tone: 'warn', text: t('lifecycle.plan.left', { count: now.length }) } as const
  return { tone: 'good', text: t(onTheDay.length > 0 ? 'lifecycle.plan.prepared' : 'lifecycle.plan.ready') } as const
}
