import { type RawBuilder, sql } from 'kysely'
import type { Dialect } from './tables.ts'

/** For `in`: the list goes in as one value, so that there is one statement for any length. */
export function amongValues(dialect: Dialect, values: readonly string[]): RawBuilder<string> {
  const list = JSON.stringify(values)
  return dialect === 'sqlite'
    ? sql<string>`(select value from json_each(${list}))`
    : sql<string>`(select json_array_elements_text(${list}::json))`
}
