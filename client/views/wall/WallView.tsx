import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import { HallDialog } from './HallDialog.tsx'
import { HallTile } from './HallTile.tsx'
import { useHalls } from './use-halls.ts'
import { WallHead } from './WallHead.tsx'
import styles from './WallView.module.css'
import { tileAfter, wallGrid } from './wall-grid.ts'
import { inOrder, type WallOrder } from './wall-order.ts'

/** Every hall on one page, for those who keep them running: who is there, who follows, who needs somebody. */
export function WallView() {
  const { t } = useText()
  const [order, setOrder] = useState<WallOrder>('worst')
  const [openId, setOpenId] = useState<string | null>(null)
  const [focusId, setFocusId] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const halls = inOrder(useHalls(), order)
  const { columns, rows, size } = wallGrid(halls.length)
  const { status, asOf } = useFreshness()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const open = halls.find(({ venue }) => venue.id === openId)
  const reachable = halls.find(({ venue }) => venue.id === focusId) ?? halls[0]

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const isPlain =
        !event.ctrlKey && !event.metaKey && !event.altKey && document.querySelector('dialog[open]') === null
      if (isPlain && event.key.toLowerCase() === 's') setOrder((was) => (was === 'worst' ? 'agenda' : 'worst'))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  const move = (event: KeyboardEvent) => {
    const index = halls.findIndex(({ venue }) => venue.id === reachable?.venue.id)
    const target = tileAfter(event.key, index, halls.length, columns)
    if (target === null) return
    event.preventDefault()
    list.current?.querySelectorAll('button')[target]?.focus()
  }

  return (
    <div className={styles.wall} data-live={status === 'live'}>
      <WallHead halls={halls} order={order} onOrder={setOrder} />
      {status !== 'live' && asOf !== null && (
        <p className={styles.cut} role="alert">
          {t('wall.cut', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <main className={styles.body}>
        {halls.length === 0 && <EmptyNote text={t('wall.empty')} />}
        <ul
          ref={list}
          className={styles.tiles}
          data-size={size}
          aria-label={t('wall.halls')}
          style={{ '--columns': columns, '--rows': rows } as CSSProperties}
          onKeyDown={move}
        >
          {halls.map((hall) => (
            <HallTile
              key={hall.venue.id}
              hall={hall}
              size={size}
              isReachable={hall === reachable}
              onFocus={() => setFocusId(hall.venue.id)}
              onOpen={() => setOpenId(hall.venue.id)}
            />
          ))}
        </ul>
      </main>
      {open !== undefined && <HallDialog hall={open} onClose={() => setOpenId(null)} />}
    </div>
  )
}
