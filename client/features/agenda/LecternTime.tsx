import { minutesLeft, type TimePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { ColumnFigure } from '../../components/ColumnFigure.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import styles from './LecternTime.module.css'
import { useItemTime } from './use-item-time.ts'

/** Time left of the item, enormous; time run where none is planned. Its colour is always said in words too. */
export function LecternTime() {
  const { t } = useText()
  const time = useItemTime()
  if (time === null) return null
  const { item, left, phase, isHeld, figure } = time
  const labels = { none: 'elapsed', calm: 'remaining', soon: 'remaining', last: 'remaining', over: 'overtime' } as const
  return (
    <Stack as="section" align="center" shrinks className={styles.time} data-phase={phase} data-held={isHeld}>
      <Text as="p" screen={5} tone="screen-quiet" spaced={0.12} className={styles.label}>
        {t(`agenda.speaker.${labels[phase]}`)}
      </Text>
      <div className={styles.figure}>
        <ColumnFigure figure={figure} keepsSign={left !== null} />
      </div>
      <Text as="p" screen={6} tone="screen-soft" className={styles.sentence} role="status">
        <span>{isHeld ? t('agenda.clockHeld') : sentence(t, phase, left, item.plannedMinutes)}</span>
      </Text>
    </Stack>
  )
}

/** While there is time it only says what was planned. */
function sentence(t: Translate, phase: TimePhase, left: number | null, planned: number | null): string {
  switch (phase) {
    case 'none':
      return t('agenda.speaker.noLimit')
    case 'calm':
      return t('agenda.speaker.planned', { minutes: planned })
    case 'soon':
      return t('agenda.speaker.minutesLeft', { count: minutesLeft(left ?? 0) })
    case 'last':
      return t('agenda.speaker.lastMinute')
    case 'over':
      return t('agenda.speaker.timeUp')
  }
}
