import { type CSSProperties, type KeyboardEvent, Suspense, useRef, useState } from 'react'
import { cssVars } from '../../components/css-vars.ts'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { clockTime } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { callText } from '../../features/notices/help/call-text.ts'
import { TroubleCard } from '../../features/venues/wall/TroubleCard.tsx'
import { wallParts } from '../../features/venues/wall/trouble-places.ts'
import { useTroublePlaces } from '../../features/venues/wall/use-trouble-places.ts'
import { useVenues } from '../../features/venues/wall/use-venues.ts'
import { VenueDialog } from '../../features/venues/wall/VenueDialog.tsx'
import { VenueTile } from '../../features/venues/wall/VenueTile.tsx'
import { WallRecent } from '../../features/venues/wall/WallRecent.tsx'
import { placeAfter, wallColumns } from '../../features/venues/wall/wall-grid.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import { PagePaper } from '../shared/page-paper.ts'
import { useWallOrder } from './use-wall-order.ts'
import { WallFoot } from './WallFoot.tsx'
import { WallHead } from './WallHead.tsx'
import { WallScreens } from './WallScreens.tsx'
import styles from './WallView.module.css'

/** A card is no wider than its share of so many. */
const leastCards = 3

/** Every hall on one page, for those who keep them running: who needs somebody, who follows, who is there. */
export function WallView() {
  const { t } = useText()
  const [order, turn] = useWallOrder()
  const [openId, setOpenId] = useState<string | null>(null)
  const [focusId, setFocusId] = useState<string | null>(null)
  const main = useRef<HTMLElement>(null)
  const glances = useVenues()
  const places = useTroublePlaces(glances)
  const { cards, tiles } = order === 'agenda' ? { cards: [], tiles: glances } : wallParts(glances, places)
  const { status, asOf } = useFreshness()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const shown = [...cards, ...tiles]
  const open = shown.find(({ venue }) => venue.id === openId)
  const reachable = shown.find(({ venue }) => venue.id === focusId) ?? shown[0]
  const columns = wallColumns(tiles.length, cards.length > 0 ? 'belowCards' : 'whole')
  const rows = Math.ceil(tiles.length / columns)
  const spare = rows * columns - tiles.length
  const isBesideCards = cards.length > 0 && cards.length < leastCards
  const move = (event: KeyboardEvent) => {
    const index = shown.findIndex(({ venue }) => venue.id === reachable?.venue.id)
    const target = placeAfter(event.key, index, { cards: cards.length, tiles: tiles.length, columns })
    if (target === null) return
    event.preventDefault()
    main.current?.querySelectorAll<HTMLElement>('[data-venue]')[target]?.focus()
  }
  const placed = (venueId: string) => ({
    isReachable: venueId === reachable?.venue.id,
    onFocus: () => setFocusId(venueId),
    onOpen: () => setOpenId(venueId),
  })

  return (
    <Stack flex ground="paper" className={styles.wall} data-live={status === 'live'}>
      <WallHead glances={glances} />
      {status !== 'live' && asOf !== null && (
        <Text as="p" rigid ground="amber-tint" tone="warn" screen={2} weight={600} className={styles.cut} role="alert">
          {t('venues.wall.cut', { time: clockTime(asOf, timeZone, true) })}
        </Text>
      )}
      <Stack
        ref={main}
        as="main"
        flex
        grow
        sinks
        className={styles.body}
        style={cssVars({ '--rows': rows })}
        onKeyDown={move}
      >
        {shown.length === 0 && <EmptyNote text={t('venues.wall.empty')} />}
        {cards.length > 0 && (
          <div className={styles.row} style={columnsOf(Math.max(leastCards, cards.length))}>
            <ul className={styles.cards} aria-label={t('venues.wall.trouble')}>
              {cards.map((glance) => (
                <TroubleCard
                  key={glance.venue.id}
                  glance={glance}
                  call={glance.help === null ? null : callText(t, glance.help)}
                  {...placed(glance.venue.id)}
                />
              ))}
            </ul>
            {isBesideCards && (
              <div style={spanOf(leastCards - cards.length)}>
                <WallRecent glances={glances} />
              </div>
            )}
          </div>
        )}
        {tiles.length > 0 && (
          <div className={styles.grid} style={columnsOf(columns)}>
            <ul className={styles.cards} aria-label={t('venues.all')}>
              {tiles.map((glance) => (
                <VenueTile key={glance.venue.id} glance={glance} {...placed(glance.venue.id)} />
              ))}
            </ul>
            {spare > 0 && !isBesideCards && (
              <div style={spanOf(spare)}>
                <WallRecent glances={glances} />
              </div>
            )}
          </div>
        )}
      </Stack>
      <Suspense fallback={null}>
        <PagePaper />
      </Suspense>
      <WallFoot order={order} onTurn={turn} />
      {open !== undefined && (
        <VenueDialog
          glance={open}
          callText={(call) => callText(t, call)}
          screens={<WallScreens venueId={open.venue.id} />}
          onClose={() => setOpenId(null)}
        />
      )}
    </Stack>
  )
}

const columnsOf = (columns: number) => cssVars({ '--columns': columns })

const spanOf = (count: number): CSSProperties => ({ gridColumn: `span ${count}`, minHeight: 0 })
