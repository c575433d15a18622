import type { Instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanChart.module.css'
import { type HeldItem, placeOn, planAndActual, type Span } from './plan-and-actual.ts'

/** From so much over its plan on an item stands out, ms. */
const muchMs = 60_000

/** Planned and actual time of each item as two bars on one axis, the figures beside them. */
export function PlanChart() {
  const { t } = useText()
  const chart = planAndActual(useMeeting(({ agenda }) => agenda))
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  if (chart === null) return null
  const { rows, axis, ticks } = chart
  /** A time at the very end would stand in the next column. */
  const hasRoom = (tick: Instant) => placeOn(axis, tick) < 0.92
  return (
    <DeskSection title={t('agenda.chart.title')} aside={<Legend />}>
      <Box as="table" size={3} className={styles.chart}>
        <thead>
          <tr>
            <th scope="col" colSpan={2} className={styles.what}>
              {t('agenda.console.agenda')}
            </th>
            <td className={styles.axis} aria-hidden="true">
              {ticks.filter(hasRoom).map((tick) => (
                <Text key={tick} size={2} tone="quiet" className={styles.tick} style={at(placeOn(axis, tick))}>
                  {clockTime(tick, timeZone)}
                </Text>
              ))}
            </td>
            <th scope="col">{t('agenda.chart.planned')}</th>
            <th scope="col">{t('agenda.chart.actual')}</th>
            <th scope="col">{t('agenda.chart.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.item.id} row={row} axis={axis} ticks={ticks.map((tick) => placeOn(axis, tick))} />
          ))}
        </tbody>
      </Box>
    </DeskSection>
  )
}

const at = (place: number, length?: number) => cssVars({ '--at': place, '--length': length })

function Row({ row, axis, ticks }: { readonly row: HeldItem; readonly axis: Span; readonly ticks: readonly number[] }) {
  const { t } = useText()
  const { item, planned, actual, plannedMs, tookMs } = row
  const difference = plannedMs === null || tookMs === null ? null : tookMs - plannedMs
  const isMuch = difference !== null && difference >= muchMs
  return (
    <tr>
      <td className={styles.number}>{item.number}</td>
      <th scope="row" className={styles.title}>
        {item.title}
      </th>
      <td className={styles.bars} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} className={styles.line} style={at(tick)} />
        ))}
        <Bar kind="planned" span={planned} axis={axis} />
        <Bar kind={isMuch ? 'much' : 'actual'} span={actual} axis={axis} />
      </td>
      <td>{plannedMs === null ? '–' : countdown(plannedMs)}</td>
      <td>{tookMs === null ? '' : countdown(tookMs)}</td>
      <td data-much={isMuch || tookMs === null}>
        {tookMs === null ? t('agenda.notHeld') : difference === null ? '' : signed(difference)}
      </td>
    </tr>
  )
}

/** `+01:30`, `−00:24`. */
const signed = (ms: number): string => `${ms > 0 ? '+' : ''}${countdown(ms)}`

interface BarProps {
  readonly kind: 'planned' | 'actual' | 'much'
  readonly span: Span | null
  readonly axis: Span
}

function Bar({ kind, span, axis }: BarProps) {
  if (span === null) return null
  const [from, to] = [placeOn(axis, span.from), placeOn(axis, span.to)]
  return <span className={styles.bar} data-kind={kind} style={at(from, to - from)} />
}

function Legend() {
  const { t } = useText()
  return (
    <>
      {(['planned', 'actual', 'much'] as const).map((kind) => (
        <span key={kind} className={styles.key}>
          <span className={styles.sample} data-kind={kind} aria-hidden="true" />
          {t(`agenda.chart.${kind}`)}
        </span>
      ))}
    </>
  )
}
