import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { useOpenRow } from '../../../acts/beside/open-row.ts'
import { useOthersIn } from '../../../acts/beside/use-others.ts'
import { Box } from '../../../components/Box.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import type { Leaving } from './CellEditor.tsx'
import { type GridPlace, nextPlace, placeAfter } from './grid-place.ts'
import styles from './PeopleGrid.module.css'
import { cellId, PersonLine } from './PersonLine.tsx'
import type { PlannedRow } from './planned-rows.ts'
import { type PersonField, personFields } from './roster-calls.ts'
import type { PersonWriting } from './use-person-writes.ts'

interface Props {
  readonly rows: readonly PlannedRow[]
  readonly writing: PersonWriting
  /** Of the roster that is shown. */
  readonly version: number
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (personId: string) => void
  readonly onChooseAll: (isOn: boolean) => void
  /** Who is to be seen; null: nobody in particular. */
  readonly sought: string | null
}

/** Of a line, px. */
const rowHeight = 44
const columns = personFields.length

/** The cell in hand, and whose it is: lines may come and go above it. */
interface InHand extends GridPlace {
  readonly personId: string | null
}

/**
 * The list, a cell for each field; only the lines that are looked at are there. Arrows go from cell to cell, Enter or F2 writes
 * in one, Space chooses a line.
 */
export function PeopleGrid({ rows, writing, version, chosen, onChoose, onChooseAll, sought }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [inHand, setInHand] = useState<InHand>({ row: 0, column: 0, personId: null })
  const [isWritten, setIsWritten] = useState(false)
  const row = rowInHand(rows, inHand)
  const { column } = inHand
  const others = useOthersIn('people')
  useOpenRow(rows[row]?.person.id ?? '', isWritten)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The line in hand stays, wherever one has scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), row])].sort((one, other) => one - other),
    scrollPaddingStart: rowHeight,
  })
  const shown = virtualizer.getVirtualItems()
  const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 400) / rowHeight) - 1)
  const size = { rows: rows.length, columns, page }

  const goTo = (place: GridPlace) => {
    setInHand({ ...place, personId: rows[place.row]?.person.id ?? null })
    virtualizer.scrollToIndex(place.row)
  }
  const soughtAt = sought === null ? -1 : rows.findIndex(({ person }) => person.id === sought)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is sought is shown once.
  useEffect(() => {
    if (soughtAt >= 0) goTo({ row: soughtAt, column: 0 })
  }, [sought, soughtAt])

  const latest = useRef({ rows, size, writing, goTo })
  latest.current = { rows, size, writing, goTo }
  const nameOfVenue = useCallback((venueId: string) => lookUp(venues, venueId)?.name ?? venueId, [venues])
  const onKey = useCallback(({ person }: PlannedRow, field: PersonField, text: string, seen: number) => {
    latest.current.writing.keep(person.id, field, text, seen)
  }, [])
  const onLeave = useCallback(
    ({ person }: PlannedRow, place: GridPlace, text: string | null, seen: number, to: Leaving) => {
      const now = latest.current
      const field = personFields[place.column]
      if (text === null || field === undefined || (field === 'name' && text === '')) now.writing.leave(person.id)
      else now.writing.write(person.id, field, text, seen)
      setIsWritten(to === 'next' || to === 'before')
      if (to === 'below') now.goTo({ ...place, row: Math.min(place.row + 1, now.rows.length - 1) })
      if (to === 'next' || to === 'before') now.goTo(nextPlace(place, to === 'next' ? 1 : -1, now.size))
      else if (to !== 'away') table.current?.focus()
    },
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== table.current || event.altKey || event.metaKey) return
    const place = placeAfter({ row, column }, event, size)
    const line = rows[row]
    if (place !== null) goTo(place)
    else if (event.key === 'Enter' || event.key === 'F2') setIsWritten(true)
    else if (event.key === ' ' && line !== undefined) onChoose(line.person.id)
    else return
    event.preventDefault()
  }

  const point = (event: MouseEvent, isOn: boolean) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-column]') : null
    if (cell === null || cell.contains(document.activeElement)) return
    const [index, at] = [Number(cell.dataset.index), Number(cell.dataset.column)]
    setInHand({ row: index, column: at, personId: rows[index]?.person.id ?? null })
    setIsWritten(isOn)
  }

  const isAllChosen = rows.length > 0 && rows.every(({ person }) => chosen.has(person.id))
  return (
    <Box ref={scroller} least={240} edge="around" size={3} className={styles.scroller}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in.
        role="grid"
        tabIndex={0}
        className={styles.table}
        aria-label={t('attendance.plan.list')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns + 1}
        aria-multiselectable="true"
        aria-activedescendant={cellId(row, column)}
        onKeyDown={onKeyDown}
        onClick={(event) => point(event, false)}
        onDoubleClick={(event) => point(event, true)}
      >
        <thead>
          <Box aria-rowindex={1} as="tr" ground="surface" size={2} tone="soft" className={styles.head}>
            <th className={styles.all}>
              <input
                type="checkbox"
                aria-label={t('attendance.plan.chooseShown')}
                checked={isAllChosen}
                onChange={(event) => onChooseAll(event.target.checked)}
              />
            </th>
            {personFields.map((field) => (
              <th key={field}>{t(`attendance.plan.field.${field}`)}</th>
            ))}
          </Box>
        </thead>
        <tbody className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const line = rows[index]
            if (line === undefined) return null
            return (
              <PersonLine
                key={line.person.id}
                row={line}
                venueName={nameOfVenue(line.venueId)}
                index={index}
                start={start}
                others={others.get(line.person.id)}
                write={writing.writes.get(line.person.id)}
                isChosen={chosen.has(line.person.id)}
                column={index === row ? column : null}
                isWritten={index === row && isWritten}
                version={index === row && isWritten ? version : 0}
                nameOfVenue={nameOfVenue}
                onChoose={onChoose}
                onKey={onKey}
                onLeave={onLeave}
              />
            )
          })}
        </tbody>
      </table>
    </Box>
  )
}

function rowInHand(rows: readonly PlannedRow[], { row, personId }: InHand): number {
  const last = Math.max(0, rows.length - 1)
  if (personId === null || rows[row]?.person.id === personId) return Math.min(row, last)
  const found = rows.findIndex(({ person }) => person.id === personId)
  return found >= 0 ? found : Math.min(row, last)
}
