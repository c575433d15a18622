import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, nextItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { projectedStarts } from '../../../../shared/domain/agenda/projection.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { twoLineSize } from '../../../components/two-line-size.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import styles from './WallItem.module.css'

/** Of the width of the page, in hundredths, what the title has beside the figures. */
const titleWidth = 33

/** Where the meeting is, for those who keep the halls running: the item large, what comes next below it. */
export function WallItem() {
  const { t } = useText()
  const { title, status } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const item = currentItem(agenda)
  const isOn = item !== null && status !== 'planned' && status !== 'adjourned'
  const head = {
    planned: t('agenda.wall.nothing'),
    live: item?.title ?? t('agenda.operator.noItemYet'),
    recess: t('agenda.wall.recess'),
    adjourned: t('agenda.wall.over'),
  }[status]
  const point = agenda.currentPoint === null ? [] : [t('agenda.wall.point', { point: agenda.currentPoint + 1 })]
  const place = isOn ? [t('agenda.wall.place', { number: item.number, total: agenda.items.length }), ...point] : []
  const size = twoLineSize(head, titleWidth, 2.9, 1.5)
  return (
    <Stack shrinks tone="soft" grow apart={1} screen={2} lines={1.25}>
      <Cluster as="p" align="stretch" shrinks unbroken className={styles.place}>
        <Text clipped>{title}</Text>
        {place.length > 0 && (
          <Box as="span" rigid>
            {place.join(' · ')}
          </Box>
        )}
      </Cluster>
      <Text
        as="h1"
        most={2}
        lines={1.15}
        balanced
        tone="plain"
        className={styles.title}
        style={{ fontSize: `calc(${size} * var(--u))` }}
      >
        {head}
      </Text>
      {isOn && <Beside item={item} />}
    </Stack>
  )
}

/** Who speaks, and what comes when. */
function Beside({ item }: { readonly item: AgendaItem }) {
  const { t } = useText()
  const now = useNow()
  const speaker = useMeeting(({ floor }) => floor.current?.name ?? null)
  const agenda = useMeeting((state) => state.agenda)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const next = nextItem(agenda)
  const start = next === null ? undefined : projectedStarts(agenda, now)[next.id]
  const words = [
    speaker ?? item.speaker?.name ?? null,
    next === null
      ? t('agenda.operator.lastItem')
      : start === undefined
        ? t('agenda.wall.next', { title: next.title })
        : t('agenda.wall.nextAt', { title: next.title, time: clockTime(start, timeZone) }),
  ]
  return (
    <Text as="p" clipped>
      {words.filter((word) => word !== null).join(' · ')}
    </Text>
  )
}
