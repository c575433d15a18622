import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite'
import type { SqliteStatement } from 'kysely'

/** A prepared statement as the query builder runs it. */
export function prepareStatement(sqlite: DatabaseSyncInstance, text: string): SqliteStatement {
  const statement = sqlite.prepare(text)
  const isSelect = /^\s*select\b/iu.test(text)
  return {
    reader: statement.columns().length > 0,
    run: (parameters) => statement.run(...bindable(parameters)),
    all: (parameters) => (isSelect ? allRows(statement, bindable(parameters)) : statement.all(...bindable(parameters))),
    iterate: (parameters) => statement.iterate(...bindable(parameters)),
  }
}

/** The library would cut a text at U+0000 in silence; PostgreSQL refuses it, too. @throws */
function bindable(parameters: readonly unknown[]): readonly unknown[] {
  const isCut = parameters.some((value) => typeof value === 'string' && value.includes('\0'))
  if (isCut) throw new Error('a text that holds U+0000 cannot be stored')
  return parameters
}

/**
 * Our integers of eight bytes are instants and sequence numbers, which a number holds. One that it cannot hold is a damaged
 * row: it is read as the nearest number, so that the chain finds the row, as it finds every other damage.
 */
function allRows(statement: StatementSyncInstance, parameters: readonly unknown[]): unknown[] {
  try {
    return statement.all(...parameters)
  } catch (error) {
    if (!isTooLargeForNumber(error)) throw error
  }
  statement.setReadBigInts(true)
  try {
    return statement.all(...parameters).map(inNumbers)
  } finally {
    statement.setReadBigInts(false)
  }
}

const isTooLargeForNumber = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Value is too large to be represented as a JavaScript number')

const inNumbers = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
