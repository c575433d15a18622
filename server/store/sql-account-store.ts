import type { Transaction } from 'kysely'
import { searchKey } from '../../shared/kernel/search-key.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { AccountRecord, AccountStore } from './account-store.ts'
import { amongValues } from './among-values.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Dialect, Tables } from './tables.ts'

export function createSqlAccountStore(db: Database, marks: Marks, dialect: Dialect): AccountStore {
  const there = () => db.selectFrom('accounts').selectAll().where('deleted_at', 'is', null)

  /** @param of finds within the transaction whose row is changed; null: nothing is. */
  const change = (
    of: (trx: Transaction<Tables>) => Promise<string | null>,
    values: Partial<Omit<Tables['accounts'], 'account_id'>>,
  ): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const accountId = await of(trx)
      if (accountId === null) return false
      await changeMarked(trx, marks, { place: 'accounts', scope: '', keys: [accountId] }, () =>
        trx.updateTable('accounts').set(values).where('account_id', '=', accountId).execute(),
      )
      return true
    })

  const known = (accountId: string) => async (trx: Transaction<Tables>) => {
    const query = trx.selectFrom('accounts').select('account_id').where('account_id', '=', accountId)
    return (await query.where('deleted_at', 'is', null).executeTakeFirst())?.account_id ?? null
  }

  return {
    add: (account) =>
      db.transaction().execute(async (trx) => {
        const row = rowOf(account)
        const rows = trx.selectFrom('accounts').select('account_id')
        if (await rows.where('name_key', '=', row.name_key).executeTakeFirst()) return 'name'
        if (row.subject !== null && (await rows.where('subject', '=', row.subject).executeTakeFirst())) return 'subject'
        await changeMarked(trx, marks, { place: 'accounts', scope: '', keys: [account.accountId] }, () =>
          trx.insertInto('accounts').values(row).execute(),
        )
        return null
      }),
    async byIds(accountIds) {
      if (accountIds.length === 0) return []
      const query = db.selectFrom('accounts').selectAll()
      return (await query.where('account_id', 'in', amongValues(dialect, accountIds)).execute()).map(accountOf)
    },
    byId: async (accountId) => first(await there().where('account_id', '=', accountId).execute()),
    async byName(name) {
      const key = searchKey(name)
      return key === '' ? null : first(await there().where('name_key', '=', key).execute())
    },
    bySubject: async (subject) => first(await there().where('subject', '=', subject).execute()),
    async all() {
      return (await there().orderBy('created_at').orderBy('account_id').execute()).map(accountOf)
    },
    renewLink: (accountId, linkHash, until) => change(known(accountId), { once_hash: linkHash, once_until: until }),
    byLink: async (linkHash, now) =>
      first(await there().where('once_hash', '=', linkHash).where('once_until', '>', now).execute()),
    setByLink(linkHash, password, now) {
      const holder = async (trx: Transaction<Tables>) => {
        const query = trx.selectFrom('accounts').select('account_id').where('once_hash', '=', linkHash)
        const usable = query.where('once_until', '>', now).where('deleted_at', 'is', null)
        // Of two that come at once the second waits, and finds that the link is used up.
        const row = await (dialect === 'postgres' ? usable.forUpdate() : usable).executeTakeFirst()
        return row?.account_id ?? null
      }
      return change(holder, { password, once_hash: null, once_until: null })
    },
    async setPassword(accountId, password) {
      await change(known(accountId), { password, once_hash: null, once_until: null })
    },
    async setSubject(accountId, subject) {
      let isTaken = false
      const holder = async (trx: Transaction<Tables>) => {
        const rows = trx.selectFrom('accounts').select('account_id').where('subject', '=', subject)
        const other = subject === null ? undefined : await rows.where('account_id', '!=', accountId).executeTakeFirst()
        isTaken = other !== undefined
        return isTaken ? null : known(accountId)(trx)
      }
      if (await change(holder, { subject })) return 'set'
      return isTaken ? 'taken' : 'unknown'
    },
    remove: (accountId, at) =>
      change(known(accountId), {
        deleted_at: at,
        name_key: null,
        subject: null,
        password: null,
        once_hash: null,
        once_until: null,
      }),
  }
}

function rowOf(account: Parameters<AccountStore['add']>[0]): Tables['accounts'] {
  return {
    account_id: account.accountId,
    name: account.name,
    name_key: searchKey(account.name),
    role: account.role,
    subject: account.subject,
    password: null,
    once_hash: account.linkHash,
    once_until: account.linkUntil,
    created_at: account.createdAt,
    deleted_at: null,
  }
}

const first = (rows: readonly Tables['accounts'][]): AccountRecord | null =>
  rows[0] === undefined ? null : accountOf(rows[0])

const accountOf = (row: Tables['accounts']): AccountRecord => ({
  accountId: row.account_id,
  name: row.name,
  role: 'organiser',
  subject: row.subject,
  password: row.password,
  createdAt: instant(row.created_at),
  linkUntil: nullable(row.once_until),
  deletedAt: nullable(row.deleted_at),
})

const nullable = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))
