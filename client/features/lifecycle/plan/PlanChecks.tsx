import type { ComponentProps } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { MissingList } from './MissingList.tsx'
import styles from './PlanChecks.module.css'
import { readyLines } from './ready-lines.ts'

/** Everything that is missing, each with its one act, and what is done. */
export function PlanChecks({ missing, onAct }: Pick<ComponentProps<typeof MissingList>, 'missing' | 'onAct'>) {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const ready = readyLines(t, state, missing.now)
  return (
    <Stack as="section" gap={6} className={styles.checks} aria-label={t('lifecycle.plan.part.checks')}>
      <PartHead title={t('lifecycle.plan.part.checks')} />
      <MissingList missing={missing} onAct={onAct} />
      {ready.length > 0 && (
        <section aria-label={t('lifecycle.ready.title')}>
          <Text as="h3" size={3} tone="soft" weight={500} below={2}>
            {t('lifecycle.ready.title')}
          </Text>
          <ul>
            {ready.map((line) => (
              <Cluster key={line} as="li" gap={3} align="stretch" pad={[2, 0]}>
                <Text tone="good" aria-hidden="true">
                  ✓
                </Text>
                {line}
              </Cluster>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )
}
