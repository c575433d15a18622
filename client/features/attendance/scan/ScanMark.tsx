import { useEffect } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { aboutPerson } from '../people/about-person.ts'
import { nameOf } from '../people/venue-people.ts'
import styles from './ScanMark.module.css'
import type { ScanOutcome } from './use-scans.ts'

interface Props {
  readonly shown: { readonly round: number; readonly outcome: ScanOutcome } | null
  readonly timeZone: string
  readonly onGone: () => void
}

const shownMs = { done: 4_000, already: 6_000, waiting: 6_000, asked: 6_000, fault: 10_000, refused: 10_000 } as const
const signs = { done: '✓', already: '✓', waiting: '…', asked: '?', fault: '×', refused: '×' } as const

/** What came of the last scan, large enough for who holds the scanner. */
export function ScanMark({ shown, timeZone, onGone }: Props) {
  const { t } = useText()
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(onGone, shownMs[shown.outcome.kind])
    return () => clearTimeout(timer)
  }, [shown, onGone])
  return (
    <div role="status" aria-live="assertive" className={styles.place}>
      {shown !== null && (
        <Cluster
          key={shown.round}
          as="p"
          gap={5}
          pad={[5, 6]}
          round
          ground="green-tint"
          className={styles.mark}
          data-kind={shown.outcome.kind}
        >
          <Text aria-hidden="true" weight={700} rigid phone={7} lines={1} words="center" className={styles.sign}>
            {signs[shown.outcome.kind]}
          </Text>
          <Stack as="span" gap={1} shrinks phone={3} lines={1.5} className={styles.words}>
            <Words outcome={shown.outcome} t={t} timeZone={timeZone} />
          </Stack>
        </Cluster>
      )}
    </div>
  )
}

interface WordsProps {
  readonly outcome: ScanOutcome
  readonly t: Translate
  readonly timeZone: string
}

function Words({ outcome, t, timeZone }: WordsProps) {
  if (outcome.kind === 'fault') return <strong>{t(`attendance.desk.scan.${outcome.fault}`)}</strong>
  const { person } = outcome
  const about = aboutPerson(person?.record)
  return (
    <>
      {person !== null && <strong>{nameOf(person)}</strong>}
      {outcome.kind === 'done' && about !== '' && <span>{about}</span>}
      <span>{sentence(outcome, t, timeZone)}</span>
    </>
  )
}

function sentence(outcome: Exclude<ScanOutcome, { kind: 'fault' }>, t: Translate, timeZone: string): string {
  if (outcome.kind === 'refused')
    return outcome.refusal === null ? t('acts.operator.sendFailed') : refusalText(t, outcome.refusal)
  if (outcome.kind !== 'already') return t(`attendance.desk.scan.${outcome.kind}`)
  return t('attendance.desk.alreadyThere', { time: outcome.at === null ? '' : clockTime(outcome.at, timeZone) })
}
