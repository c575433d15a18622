import { type KeyboardEvent, useRef } from 'react'
import { plannedTimes } from '../../../../shared/domain/agenda/planned-times.selectors.ts'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { clockTime } from '../../../components/format-time.ts'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { beforeWhenMoved } from '../edit/item-draft.ts'
import styles from './PlanAgenda.module.css'
import { PlanItem } from './PlanItem.tsx'
import { PlanRow } from './PlanRow.tsx'

interface Props {
  /** The item that is open in its place; null for none. */
  readonly openId: string | null
  readonly onOpen: (itemId: string | null) => void
  readonly onFiles: (itemId: string) => void
}

/**
 * The agenda as a list that is written in its place. ↑ and ↓ choose, Enter opens, Escape folds, Alt with ↑ and ↓ moves; when each
 * item begins is reckoned while one types.
 * @source AGD-31
 */
export function PlanAgenda({ openId, onOpen, onFiles }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const list = useRef<HTMLOListElement>(null)
  const items = useMeeting(({ agenda }) => agenda.items)
  const { startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const times = plannedTimes(items, startsAt)
  const total = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)
  const last = times.get(items.at(-1)?.id ?? '')

  const focusRow = (number: number) => list.current?.querySelector<HTMLElement>(`[data-number='${number}']`)?.focus()
  const move = async (number: number, by: 1 | -1) => {
    const item = items[number - 1]
    const before = beforeWhenMoved(items, number, by)
    if (item === undefined || before === undefined) return
    if (await run('list', 'agenda.moveItem', { itemId: item.id, before })) focusRow(number + by)
  }
  const add = async () => {
    const id = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    const item = { id, title: t('agenda.plan.newTitle'), plannedMinutes: 5, speaker: null, points: [], documentIds: [] }
    const place = items.findIndex((known) => known.id === openId)
    const before = openId === null ? null : (items[place + 1]?.id ?? null)
    if (await run('list', 'agenda.addItem', { item: { kind: 'other', ...item }, before })) onOpen(id)
  }
  const onKey = (event: KeyboardEvent, number: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null) return
    event.preventDefault()
    if (event.altKey) void move(number, by)
    else focusRow(number + by)
  }
  return (
    <section aria-label={t('agenda.plan.title')}>
      <PartHead
        title={t('agenda.plan.title')}
        sum={[
          t('agenda.plan.sum', { count: items.length, minutes: total }),
          ...(last === undefined ? [] : [`${clockTime(startsAt, timeZone)} – ${clockTime(last.endsAt, timeZone)}`]),
        ].join(' · ')}
      >
        <ActButton mark={marks.list} onClick={() => void add()}>
          {t('agenda.plan.add')}
        </ActButton>
      </PartHead>
      <RefusalNote mark={marks.list} />
      <ol ref={list} className={styles.rows}>
        {items.map((item) => {
          const isOpen = item.id === openId
          const close = () => {
            onOpen(null)
            focusRow(item.number)
          }
          return (
            <li key={item.id} className={styles.row} data-open={isOpen}>
              <PlanRow
                item={item}
                time={times.get(item.id) ?? null}
                isOpen={isOpen}
                isLast={item.number === items.length}
                onToggle={() => onOpen(isOpen ? null : item.id)}
                onMove={(by) => void move(item.number, by)}
                onKey={(event) => onKey(event, item.number)}
              />
              {isOpen && <PlanItem item={item} onFiles={() => onFiles(item.id)} onClose={close} />}
            </li>
          )
        })}
      </ol>
      <p className={styles.keys}>
        <KeyMark name="↑ ↓" /> {t('agenda.plan.keyChoose')} <KeyMark name="Alt ↑ ↓" /> {t('agenda.plan.keyMove')}{' '}
        <KeyMark name="Enter" /> {t('agenda.plan.keyOpen')} <KeyMark name="Esc" /> {t('agenda.plan.keyFold')}
      </p>
    </section>
  )
}
