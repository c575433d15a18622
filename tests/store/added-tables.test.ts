import { DatabaseSync } from '@photostructure/sqlite'
import { Kysely, Migrator } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../../server/store/migrate.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'

/** The last step that could take something away. */
const before = 'm032-simulations'

async function columnsUpTo(name: string | undefined) {
  const db = new Kysely<unknown>({ dialect: new OwnSqliteDialect(new DatabaseSync(':memory:')) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = name === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(name)
  if (error !== undefined) throw error
  const tables = await db.introspection.getTables()
  await db.destroy()
  return new Map(
    tables.flatMap(({ name: table, columns }) =>
      columns.map(({ name: column, ...kind }) => [`${table}.${column}`, { table, ...kind }] as const),
    ),
  )
}

it('[NOD-29] steps from m033 on leave what is there as it is; what they add to a table may be left out', async () => {
  const [older, newer] = await Promise.all([columnsUpTo(before), columnsUpTo(undefined)])
  expect(older.size).toBeGreaterThan(100)
  const tables = new Set([...older.values()].map(({ table }) => table))
  for (const [name, kind] of older) expect([name, newer.get(name)]).toEqual([name, kind])
  const added = [...newer].filter(([name, { table }]) => tables.has(table) && !older.has(name))
  expect(added.map(([name]) => name)).toContain('nodes.reads_version')
  for (const [name, { isNullable, hasDefaultValue }] of added)
    expect([name, isNullable || hasDefaultValue]).toEqual([name, true])
})
