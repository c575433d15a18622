import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isFlag, isInstant, isNothing, isText, listOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** As `GET /api/accounts` tells it. */
export interface Account {
  readonly accountId: string
  readonly name: string
  readonly hasPassword: boolean
  /** Until when its one-use link sets the password; null without one. */
  readonly linkUntil: Instant | null
}

/** A link that sets a password, told this once. */
export interface PasswordLink {
  readonly name: string
  readonly url: string
  readonly until: Instant
}

const areAccounts = shapeOf({
  accounts: listOf(
    shapeOf<Account>({ accountId: isText, name: isText, hasPassword: isFlag, linkUntil: orNull(isInstant) }),
  ),
})
const isLink = shapeOf({ url: isText, until: isInstant })

/** The accounts of the installation, for the owner; null while they are on their way. */
export function useAccounts() {
  const [accounts, setAccounts] = useState<readonly Account[] | null>(null)
  const [link, setLink] = useState<PasswordLink | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const load = useCallback(
    () =>
      callApi('GET /api/accounts', areAccounts, {}).then(
        (answer) => setAccounts(answer.accounts),
        (error: unknown) => setRefusal(rejectionOf(error)),
      ),
    [],
  )
  useEffect(() => void load(), [load])

  /** @returns false when it was refused. */
  const doing = async (work: () => Promise<PasswordLink | null>): Promise<boolean> => {
    setRefusal(null)
    setLink(null)
    try {
      setLink(await work())
      await load()
      return true
    } catch (error) {
      setRefusal(rejectionOf(error))
      return false
    }
  }

  return {
    accounts,
    link,
    refusal,
    make: (name: string) =>
      doing(async () => {
        const body = { name, role: 'organiser' } as const
        return { name, ...(await callApi('POST /api/accounts', isLink, { body })) }
      }),
    renew: ({ accountId, name }: Account) =>
      doing(async () => {
        const call = 'POST /api/accounts/:accountId/password-link'
        return { name, ...(await callApi(call, isLink, { params: { accountId } })) }
      }),
    remove: ({ accountId }: Account) =>
      doing(() => callApi('DELETE /api/accounts/:accountId', isNothing, { params: { accountId } })),
  }
}
