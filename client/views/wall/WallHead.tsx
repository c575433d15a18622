import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { ChoiceChips } from '../../components/ChoiceChips.tsx'
import { clockTime } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import type { HallGlance } from './hall-glance.ts'
import styles from './WallHead.module.css'
import { type WallOrder, wallSums } from './wall-order.ts'

const orders: readonly WallOrder[] = ['worst', 'agenda']
const orderTexts = { worst: 'wall.orderWorst', agenda: 'wall.orderAgenda' } as const

interface Props {
  readonly halls: readonly HallGlance[]
  readonly order: WallOrder
  readonly onOrder: (order: WallOrder) => void
}

/** The meeting, what is on, the sums, the clock; and whether the page itself is fresh. */
export function WallHead({ halls, order, onOrder }: Props) {
  const { t } = useText()
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const { status, asOf } = useFreshness()
  const now = useNow()
  const isLive = status === 'live'
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        <NowText />
        <span className={styles.link} data-live={isLive} role="status">
          {isLive || asOf === null
            ? t('common.live')
            : `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
        </span>
        <time className={styles.clock} role="timer" aria-label={t('wall.clock')}>
          {clockTime(now, timeZone, true)}
        </time>
        <LanguageSwitch />
      </div>
      <div className={styles.line}>
        <dl className={styles.sums}>
          {sumsOf(t, halls).map(({ name, value, isWanting }) => (
            <div key={name} className={styles.sum} data-wanting={isWanting}>
              <dt>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.keys}>{t('wall.keys')}</p>
        <ChoiceChips
          label={t('wall.order')}
          choices={orders.map((known) => t(orderTexts[known]))}
          chosen={t(orderTexts[order])}
          onChoose={(text) => onOrder(orders.find((known) => t(orderTexts[known]) === text) ?? order)}
        />
      </div>
    </header>
  )
}

function sumsOf(t: Translate, halls: readonly HallGlance[]) {
  const sums = wallSums(halls)
  const ofHalls = (name: string, count: number) => ({
    name,
    value: `${count}/${sums.halls}`,
    isWanting: count < sums.halls,
  })
  return [
    ofHalls(t('wall.onLine'), sums.onLine),
    ofHalls(t('wall.drawn'), sums.drawn),
    ofHalls(t('wall.ready'), sums.ready),
    { name: t('wall.present'), value: `${sums.present}/${sums.expected}`, isWanting: false },
    { name: t('wall.help'), value: String(sums.help), isWanting: sums.help > 0 },
  ]
}

function NowText() {
  const { t } = useText()
  const status = useMeeting(({ meeting }) => meeting.status)
  const agenda = useMeeting((state) => state.agenda)
  const item = currentItem(agenda)
  const point = agenda.currentPoint === null ? [] : [t('wall.point', { point: agenda.currentPoint + 1 })]
  const place = item === null ? [] : [t('wall.now', { number: item.number, title: item.title }), ...point]
  const words = {
    planned: [t('wall.nothing')],
    live: place,
    recess: [t('wall.recess'), ...place],
    adjourned: [t('wall.over')],
  }[status]
  return <p className={styles.now}>{words.join(' · ')}</p>
}
