import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './CellEditor.module.css'
import type { PersonField } from './roster-calls.ts'

/** Where the hand goes once a cell is left. */
export type Leaving = 'stay' | 'away' | 'below' | 'next' | 'before'

interface Props {
  readonly field: PersonField
  readonly label: string
  /** What stands there; of a phone nothing, since pages do not hold numbers. */
  readonly text: string
  /** What an empty field shows. */
  readonly placeholder: string
  /** Of the roster that is shown; what was seen is that of when the writing began. */
  readonly version: number
  readonly onKey: (text: string, seen: number) => void
  /** @param text null: nothing is changed. */
  readonly onLeave: (text: string | null, seen: number, to: Leaving) => void
}

/** Most letters of a field. */
const longest: Readonly<Record<PersonField, number>> = {
  name: 80,
  unit: 120,
  title: 120,
  venueId: 0,
  phone: 80,
  attends: 0,
  seat: 40,
}

/** One cell while it is written: Enter goes on below, Tab beside, Escape leaves it as it was. */
export function CellEditor({ field, label, text, placeholder, version, onKey, onLeave }: Props) {
  const [begun] = useState({ text, version })
  const [written, setWritten] = useState(text)
  const isLeft = useRef(false)
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useEffect(() => {
    control.current?.focus()
    if (control.current?.tagName === 'INPUT') control.current.select()
  }, [])
  const leave = (value: string | null, to: Leaving) => {
    if (isLeft.current) return
    isLeft.current = true
    onLeave(value === null || value.trim() === begun.text ? null : value.trim(), begun.version, to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const to = leavingBy(event)
    if (to === null && event.key !== 'Escape') return
    event.preventDefault()
    leave(to === null ? null : written, to ?? 'stay')
  }
  const latest = useRef(leave)
  latest.current = (value, to) => leave(value ?? written, to)
  // A line that is filtered away while it is written is left, not lost.
  useEffect(() => {
    const node = control.current
    return () => {
      if (node?.isConnected !== true) latest.current(null, 'away')
    }
  }, [])
  const change = (value: string) => {
    setWritten(value)
    onKey(value, begun.version)
  }
  const common = { ref: control, 'aria-label': label, value: written, onKeyDown, onBlur: () => leave(written, 'away') }
  if (field === 'venueId' || field === 'attends')
    return (
      <select {...common} className={styles.control} onChange={(event) => change(event.target.value)}>
        {field === 'venueId' ? <VenueOptions /> : <AttendsOptions />}
      </select>
    )
  return (
    <input
      {...common}
      type="text"
      autoComplete="off"
      className={styles.control}
      placeholder={placeholder}
      maxLength={longest[field]}
      onChange={(event) => change(event.target.value)}
    />
  )
}

function leavingBy({ key, shiftKey }: KeyboardEvent): Leaving | null {
  if (key === 'Enter') return 'below'
  if (key !== 'Tab') return null
  return shiftKey ? 'before' : 'next'
}

function VenueOptions() {
  const venues = useMeeting((state) => state.venues)
  return venueList(venues).map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

export const waysToAttend = ['member', 'listenIn', 'standIn'] as const

function AttendsOptions() {
  const { t } = useText()
  return waysToAttend.map((way) => (
    <option key={way} value={way}>
      {t(`attendance.plan.attends.${way}`)}
    </option>
  ))
}
