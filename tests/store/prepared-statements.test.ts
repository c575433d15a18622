import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { afterEach, expect, it } from 'vitest'
import { withPreparedStatements } from '../../server/store/prepared-statements.ts'

const files: DatabaseSyncInstance[] = []
afterEach(() => {
  for (const file of files.splice(0)) file.close()
})

/** A database in memory that tells how often something was prepared. */
function counted(limit?: number) {
  const sqlite = new DatabaseSync(':memory:')
  files.push(sqlite)
  sqlite.exec('create table notes (id integer primary key, text text)')
  let prepared = 0
  const counting = new Proxy(sqlite, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name, target)
      return (text: string) => {
        prepared += 1
        return target.prepare(text)
      }
    },
  })
  return { database: withPreparedStatements(counting, limit), prepared: () => prepared }
}

it('a statement is prepared once and gives what the tables hold at each run', () => {
  const { database, prepared } = counted()
  for (const text of ['one', 'two']) {
    database.prepare('insert into notes (text) values (?)').run([text])
    expect(database.prepare('select text from notes order by id desc limit 1').all([])).toEqual([{ text }])
  }
  expect(prepared()).toBe(2)
})

it('a changed table is seen by statements that were prepared before', () => {
  const { database } = counted()
  const all = () => database.prepare('select * from notes').all([])
  database.prepare('insert into notes (text) values (?)').run(['one'])
  expect(all()).toEqual([{ id: 1, text: 'one' }])
  database.prepare("alter table notes add column mood text default 'calm'").run([])
  expect(all()).toEqual([{ id: 1, text: 'one', mood: 'calm' }])
})

it('no more are kept than the limit; the one that was not used for longest goes first', () => {
  const { database, prepared } = counted(2)
  for (const columns of ['id', 'text', 'id', 'id, text', 'id', 'text']) database.prepare(`select ${columns} from notes`)
  expect(prepared()).toBe(4)
})
