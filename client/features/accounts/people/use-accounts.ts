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
  /** As whom the identity provider knows it; null: comes in by its password alone. */
  readonly subject: string | null
  readonly hasPassword: boolean
  /** Until when its one-use link sets the password; null without one. */
  readonly linkUntil: Instant | null
}

/** Somebody whom the identity provider knows and who has no account here. */
export interface UnknownSubject {
  readonly subject: string
  /** What the provider calls them; '' when it does not say. */
  readonly name: string
  readonly at: Instant
}

/** A link that sets a password, told this once. */
export interface PasswordLink {
  readonly name: string
  readonly url: string
  readonly until: Instant
}

const areAccounts = shapeOf({
  accounts: listOf(
    shapeOf<Account>({
      accountId: isText,
      name: isText,
      subject: orNull(isText),
      hasPassword: isFlag,
      linkUntil: orNull(isInstant),
    }),
  ),
})
const areUnknown = shapeOf({
  unknown: listOf(shapeOf<UnknownSubject>({ subject: isText, name: isText, at: isInstant })),
})
const isLink = shapeOf({ url: isText, until: isInstant })

/** The accounts of the installation, for the owner; null while they are on their way. */
export function useAccounts() {
  const [accounts, setAccounts] = useState<readonly Account[] | null>(null)
  const [unknown, setUnknown] = useState<readonly UnknownSubject[]>([])
  /** Whom the owner has signed out last. */
  const [signedOut, setSignedOut] = useState<string | null>(null)
  const [link, setLink] = useState<PasswordLink | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const load = useCallback(
    () =>
      Promise.all([
        callApi('GET /api/accounts', areAccounts, {}),
        callApi('GET /api/accounts/unknown', areUnknown, {}),
      ]).then(
        ([answer, strangers]) => {
          setAccounts(answer.accounts)
          setUnknown(strangers.unknown)
        },
        (error: unknown) => setRefusal(rejectionOf(error)),
      ),
    [],
  )
  useEffect(() => void load(), [load])

  /** @returns false when it was refused. */
  const doing = async (work: () => Promise<PasswordLink | null>): Promise<boolean> => {
    setRefusal(null)
    setLink(null)
    setSignedOut(null)
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
    unknown,
    signedOut,
    link,
    refusal,
    /** @param subject as whom the identity provider knows it, where it does. */
    make: (name: string, subject?: string) =>
      doing(async () => {
        const body = { name, role: 'organiser' as const, ...(subject === undefined ? {} : { subject }) }
        return { name, ...(await callApi('POST /api/accounts', isLink, { body })) }
      }),
    renew: ({ accountId, name }: Account) =>
      doing(async () => {
        const call = 'POST /api/accounts/:accountId/password-link'
        return { name, ...(await callApi(call, isLink, { params: { accountId } })) }
      }),
    /** @param subject null: it comes in by its password alone. */
    setSubject: ({ accountId }: Account, subject: string | null) =>
      doing(() =>
        callApi('PUT /api/accounts/:accountId/subject', isNothing, { params: { accountId }, body: { subject } }),
      ),
    signOut: async ({ accountId, name }: Account) => {
      const call = 'DELETE /api/accounts/:accountId/sessions'
      if (await doing(() => callApi(call, isNothing, { params: { accountId } }))) setSignedOut(name)
    },
    remove: ({ accountId }: Account) =>
      doing(() => callApi('DELETE /api/accounts/:accountId', isNothing, { params: { accountId } })),
  }
}
