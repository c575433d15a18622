import type { Instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanChart.module.css'
import {
  type HeldItem,
  type PassedOver,
  passedOver,
  placeOn,
  planAndActual,
  type Span,
  tookLongerMs,
} from './plan-and-actual.ts'

/** From so much over its plan on an item stands out, ms. */
const muchMs = 60_000

/** Planned and actual time of each item as two bars on one axis, the figures beside them. */
export function PlanChart() {
  const { t } = useText()
  const chart = planAndActual(useMeeting(({ agenda }) => agenda))
  const items = useMeeting(({ agenda }) => agenda.items)
  const { timeZone, adjournedAt } = useMeeting(({ meeting }) => meeting)
  if (chart === null) return null
  const { rows, axis, ticks } = chart
  const why = ({ item, tookMs }: HeldItem) => (tookMs === null ? passedOver(items, item, adjournedAt) : null)
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
            <Row
              key={row.item.id}
              row={row}
              axis={axis}
              ticks={ticks.map((tick) => placeOn(axis, tick))}
              why={why(row)}
            />
          ))}
        </tbody>
      </Box>
      <Sum rows={rows} />
    </DeskSection>
  )
}

const at = (place: number, length?: number) => cssVars({ '--at': place, '--length': length })

interface RowProps {
  readonly row: HeldItem
  readonly axis: Span
  readonly ticks: readonly number[]
  /** How it was passed over; null where it was held, or nobody can say. */
  readonly why: PassedOver | null
}

function Row({ row, axis, ticks, why }: RowProps) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { item, planned, actual, plannedMs, tookMs } = row
  const difference = plannedMs === null || tookMs === null ? null : tookMs - plannedMs
  const isMuch = difference !== null && difference >= muchMs
  return (
    <tr>
      <td className={styles.number}>{item.number}</td>
      <th scope="row" className={styles.title}>
        {item.title}
      </th>
      <td className={styles.bars}>
        {ticks.map((tick) => (
          <span key={tick} className={styles.line} style={at(tick)} aria-hidden="true" />
        ))}
        <Bar kind="planned" span={planned} axis={axis} />
        <Bar kind={isMuch ? 'much' : 'actual'} span={actual} axis={axis} />
        {why !== null && (
          <Text
            size={2}
            tone="soft"
            words={planned !== null && placeOn(axis, planned.from) < 0.4 ? 'end' : 'start'}
            className={styles.why}
          >
            {t(why.to === null ? 'agenda.chart.ended' : 'agenda.chart.jumped', {
              time: clockTime(why.at, timeZone),
              from: why.from,
              to: why.to,
            })}
          </Text>
        )}
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
  return <span className={styles.bar} data-kind={kind} style={at(from, to - from)} aria-hidden="true" />
}

/** How much longer or shorter it all was than planned, and how many items were not held. */
function Sum({ rows }: { readonly rows: readonly HeldItem[] }) {
  const { t } = useText()
  const longer = tookLongerMs(rows)
  const notHeld = rows.filter(({ tookMs }) => tookMs === null).length
  if (longer === null) return null
  return (
    <Note size={3} above={3} words="end">
      {t(longer > 0 ? 'agenda.chart.longer' : 'agenda.chart.shorter', { time: countdown(Math.abs(longer)) })}
      {notHeld > 0 && (
        <Text tone="warn" weight={600}>
          {' · '}
          {t('agenda.chart.notHeld', { count: notHeld })}
        </Text>
      )}
    </Note>
  )
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
