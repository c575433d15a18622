import { useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { shownPart } from '../../../shared/domain/documents/documents.selectors.ts'
import { pageOf, type Reading, turned } from './reader-page.ts'

/** Reads a document with the screens while it is on them, until one turns a page by oneself. `pages`: 0 until that is known. */
export function useReading(document: MeetingDocument) {
  const shown = document.page
  const [reading, setReading] = useState<Reading>({ mode: 'follow' })
  const [pages, setPages] = useState(0)
  const page = pageOf(reading, shown, pages)
  const isWithAll = shown === null ? null : reading.mode === 'follow'
  const mayTurn = (by: number) => page + by >= 1 && page + by <= pages
  return {
    page,
    pages,
    setPages,
    mayTurn,
    turn(by: number): void {
      if (mayTurn(by)) setReading(turned(reading, by, shown, pages))
    },
    follow: () => setReading({ mode: 'follow' }),
    /** Whether the screens show a page of it, and one is there with them; null while they show none. */
    isWithAll,
    /** The part of the page that is read with the screens; nothing for a whole page. */
    part: isWithAll === true ? shownPart(document) : {},
  }
}
