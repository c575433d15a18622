import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { pointKey } from './follow-up-draft.ts'

/** A point of the agenda that can become a follow-up. */
export interface OfferedPoint {
  readonly key: string
  readonly source: { readonly itemId: string; readonly point: number }
  readonly text: string
  /** Of an address: a requirement. Points of a report say what was done. */
  readonly isAsked: boolean
}

const longest = 500

/** Every point of every item, with its sub-points, as the text of a follow-up. */
export const offeredPoints = (items: readonly AgendaItem[]): readonly OfferedPoint[] =>
  items.flatMap(({ id, kind, points }) =>
    points.map(({ title, notes }, point) => {
      const source = { itemId: id, point }
      const more = notes
        .split('\n')
        .map((line) => line.replace(/^[\s-]+/u, '').trim())
        .filter(Boolean)
      const text = more.length === 0 ? title : `${title}：${more.join('；')}`
      return { key: pointKey(source), source, text: text.slice(0, longest), isAsked: kind === 'address' }
    }),
  )
