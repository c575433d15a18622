import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowState } from '../../../shared/domain/imports/import.model.ts'
import type { Language } from '../../i18n/language.ts'
import { fetchRows, type ToldRow } from './import-calls.ts'

const rowsAPage = 100

interface Wanted {
  readonly meetingId: string
  readonly importId: string
  readonly version: number
  readonly state: RowState | null
  readonly find: string
  readonly language: Language
}

interface Pages {
  readonly key: string
  /** null until the first page is there. */
  readonly total: number | null
  readonly rows: ReadonlyMap<number, ToldRow>
}

/** The rows that are looked at, fetched page by page as one scrolls; those of another filter are not mixed in. */
export function useImportRows({ meetingId, importId, version, state, find, language }: Wanted) {
  const key = JSON.stringify([importId, version, state, find, language])
  const [pages, setPages] = useState<Pages>({ key, total: null, rows: new Map() })
  const asked = useRef<{ key: string; pages: Set<number>; abort: AbortController }>({
    key: '',
    pages: new Set(),
    abort: new AbortController(),
  })

  const want = useCallback(
    (from: number) => {
      const page = Math.floor(from / rowsAPage)
      if (asked.current.key !== key) {
        asked.current.abort.abort()
        asked.current = { key, pages: new Set(), abort: new AbortController() }
      }
      if (asked.current.pages.has(page)) return
      asked.current.pages.add(page)
      const { signal } = asked.current.abort
      fetchRows(meetingId, importId, { state, find, from: page * rowsAPage, limit: rowsAPage }, language, signal).then(
        ({ total, rows }) => {
          if (signal.aborted) return
          setPages((before) => {
            const known = before.key === key ? before.rows : new Map<number, ToldRow>()
            const joined = new Map(known)
            for (const [index, row] of rows.entries()) joined.set(page * rowsAPage + index, row)
            return { key, total, rows: joined }
          })
        },
        () => asked.current.pages.delete(page),
      )
    },
    [key, meetingId, importId, state, find, language],
  )
  useEffect(() => want(0), [want])
  const isOwn = pages.key === key
  return {
    total: isOwn ? pages.total : null,
    rowAt: (index: number) => (isOwn ? pages.rows.get(index) : undefined),
    want,
  }
}
