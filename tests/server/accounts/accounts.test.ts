import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccountGuesses } from '../../../server/accounts/account-guesses.ts'
import { passwordLinkMs } from '../../../server/accounts/accounts.ts'
import { createPasswords, PasswordsBusy } from '../../../server/accounts/passwords.ts'
import { hashToken } from '../../../server/kernel/secrets.ts'
import { createLimits } from '../../../server/limits/limits.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import { cookieOf } from '../../support/hung-things.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

type ErrorBody = { readonly error: { readonly code: string } }
interface Link {
  readonly accountId: string
  readonly url: string
  readonly until: number
}
const make = (name: string) =>
  hall.call<Link & ErrorBody>('POST', '/api/accounts', ownerToken, { name, role: 'organiser' })
const tokenIn = (url: string) => url.split('#')[1] ?? ''
const setPassword = (url: string, password: string) =>
  hall.call<ErrorBody>('POST', '/api/accounts/password', null, { token: tokenIn(url), password })
const signIn = (name: string, password: string) =>
  hall.call<{ accountId: string; role: string } & ErrorBody>('POST', '/api/session', null, { name, password })
const by = (cookie: string, method: string, path: string, body?: unknown) =>
  hall.call<ErrorBody>(method, path, null, body, { cookie })

const password = 'a long enough password'

/** An account with a password, and the cookie of a session of its own. */
async function organiser(name: string) {
  const { body } = await make(name)
  expect((await setPassword(body.url, password)).status).toBe(204)
  const session = await signIn(name, password)
  return { accountId: body.accountId, session, cookie: cookieOf(session) }
}

describe('an account', () => {
  it('[ACC-7] is made by the owner, and its link sets a password once', async () => {
    const made = await make('会务一')
    expect(made.status).toBe(201)
    expect(made.body.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/password#[\w-]{43}$/u)
    expect(made.body.until - hall.hall.deps.now()).toBeGreaterThan(passwordLinkMs - 60_000)
    expect(await signIn('会务一', password)).toMatchObject({ status: 401 })
    expect((await setPassword(made.body.url, 'short')).status).toBe(422)
    const both = await Promise.all([setPassword(made.body.url, password), setPassword(made.body.url, password)])
    expect(both.map(({ status }) => status).sort()).toEqual([204, 401])
    expect(await setPassword(made.body.url, password)).toMatchObject({
      status: 401,
      body: { error: { code: 'accounts.linkUsed' } },
    })
    const session = await signIn('会务一', password)
    expect(session).toMatchObject({ status: 200, body: { role: 'organiser', accountId: made.body.accountId } })
    expect(cookieOf(session)).toMatch(/^onehall_account=/u)
    const list = await hall.call<{ accounts: object[] }>('GET', '/api/accounts', ownerToken)
    expect(list.body.accounts).toContainEqual(
      expect.objectContaining({ name: '会务一', role: 'organiser', hasPassword: true, linkUntil: null }),
    )
    expect(JSON.stringify(list.body)).not.toContain('scrypt')
  })

  it('[ACC-7] has a name of its own, however it is written', async () => {
    await make('Organiser 2')
    expect(await make('organiser  2')).toMatchObject({ status: 409, body: { error: { code: 'accounts.nameTaken' } } })
  })

  it('[ACC-7] has a link that is over after a day', async () => {
    const { body } = await make('Organiser of yesterday')
    const { store, deps } = hall.hall
    await store.accounts.renewLink(body.accountId, hashToken(tokenIn(body.url)), addMs(deps.now(), -1))
    expect((await setPassword(body.url, password)).status).toBe(401)
    const again = await hall.call<Link>('POST', `/api/accounts/${body.accountId}/password-link`, ownerToken)
    expect(again.status).toBe(201)
    expect((await setPassword(again.body.url, password)).status).toBe(204)
  })

  it('[ACC-7] makes, sees and restores every meeting, and no account', async () => {
    const { cookie } = await organiser('Organiser of all')
    const meeting = await hall.createMeeting(meetingFile(1, 1))
    const list = await by(cookie, 'GET', '/api/meetings')
    expect(JSON.stringify(list.body)).toContain(meeting.meetingId)
    const wish = { template: 'study.en', title: 'Made by an account', startsAt: '2027-03-01T09:00:00Z' }
    expect((await by(cookie, 'POST', '/api/meetings', wish)).status).toBe(201)
    const path = `/api/meetings/${meeting.meetingId}`
    expect((await by(cookie, 'GET', `${path}/audit`)).status).toBe(200)
    expect((await by(cookie, 'DELETE', path, { confirm: meetingFile().title })).status).toBe(204)
    expect((await by(cookie, 'POST', `${path}/restore`)).status).toBe(204)
    for (const [method, to] of [
      ['GET', '/api/accounts'],
      ['POST', '/api/accounts'],
      ['GET', '/api/audit'],
    ] as const)
      expect(
        (await by(cookie, method, to, method === 'POST' ? { name: 'X', role: 'organiser' } : undefined)).status,
      ).toBe(403)
    // Another site cannot use the cookie.
    const foreign = { cookie, origin: 'https://elsewhere.example' }
    expect((await hall.call('POST', '/api/meetings', null, wish, foreign)).status).toBe(403)
  })

  it('[EVD-2] is named by whoever reads the journal, after its end too', async () => {
    const { cookie, accountId } = await organiser('Organiser in the journal')
    const wish = { template: 'study.en', title: 'T', startsAt: '2027-03-01T09:00:00Z' }
    const made = await hall.call<{ meetingId: string }>('POST', '/api/meetings', null, wish, { cookie })
    await hall.call('DELETE', `/api/accounts/${accountId}`, ownerToken)
    const path = `/api/meetings/${made.body.meetingId}/audit`
    const journal = await hall.call<{ entries: object[] }>('GET', path, ownerToken)
    expect(journal.body.entries[0]).toMatchObject({
      act: 'meeting.created',
      actor: { role: 'organiser', linkId: `account-${accountId}`, name: 'Organiser in the journal' },
    })
    const kept = await hall.hall.store.evidence.audit.read(made.body.meetingId, 0, 10)
    expect(JSON.stringify(kept)).not.toContain('Organiser in the journal')
    const installation = await hall.call<{ entries: { act: string; detail: object }[] }>(
      'GET',
      '/api/audit',
      ownerToken,
    )
    expect(installation.body.entries).toContainEqual(
      expect.objectContaining({ act: 'accounts.deleted', detail: { accountId } }),
    )
    // Its name is free again.
    expect((await make('Organiser in the journal')).status).toBe(201)
  })
})

describe('what ends with an account', () => {
  const pageOf = async (cookie: string) => {
    const { meetingId } = await hall.createMeeting(meetingFile(1, 1))
    const { io } = await import('socket.io-client')
    const settings = { transports: ['websocket'], forceNew: true, reconnection: false }
    const socket = io(hall.base, { ...settings, auth: { meetingId }, extraHeaders: { cookie } })
    await until(() => socket.connected)
    return socket
  }

  it('[ACC-9] changing the password ends every other session, with its sockets, within a second', async () => {
    const { cookie } = await organiser('Organiser who changes')
    const other = cookieOf(await signIn('Organiser who changes', password))
    const [own, others] = [await pageOf(cookie), await pageOf(other)]
    const put = (old: string, fresh: string) => by(cookie, 'PUT', '/api/accounts/me/password', { old, new: fresh })
    expect(await put('not the old one', 'the next password')).toMatchObject({
      status: 403,
      body: { error: { code: 'accounts.wrongPassword' } },
    })
    expect(others.connected).toBe(true)
    expect((await put(password, 'the next password')).status).toBe(204)
    await until(() => !others.connected, 1_000)
    expect(own.connected).toBe(true)
    expect((await by(other, 'GET', '/api/meetings')).status).toBe(401)
    expect((await by(cookie, 'GET', '/api/meetings')).status).toBe(200)
    expect((await signIn('Organiser who changes', password)).status).toBe(401)
    expect((await signIn('Organiser who changes', 'the next password')).status).toBe(200)
    own.close()
  })

  it('[ACC-9] signing out elsewhere leaves the session that asks', async () => {
    const { cookie } = await organiser('Organiser on two machines')
    const other = cookieOf(await signIn('Organiser on two machines', password))
    expect((await by(cookie, 'POST', '/api/accounts/me/sign-out')).status).toBe(204)
    expect((await by(other, 'GET', '/api/session')).status).toBe(401)
    expect((await by(cookie, 'GET', '/api/session')).body).toMatchObject({ role: 'organiser', linkId: 'account' })
    expect((await by(cookie, 'DELETE', '/api/session')).status).toBe(204)
    expect((await by(cookie, 'GET', '/api/session')).status).toBe(401)
  })

  it('[ACC-7] deleting it ends all of them within a second, on every node', async () => {
    const { cookie, accountId } = await organiser('Organiser who leaves')
    const page = await pageOf(cookie)
    expect((await hall.call('DELETE', `/api/accounts/${accountId}`, ownerToken)).status).toBe(204)
    await until(() => !page.connected, 1_000)
    expect((await by(cookie, 'GET', '/api/meetings')).status).toBe(401)
    expect((await signIn('Organiser who leaves', password)).status).toBe(401)
    expect((await hall.call('DELETE', `/api/accounts/${accountId}`, ownerToken)).status).toBe(404)
  })

  it('[ACC-9] has no part for the owner’s token and for links', async () => {
    const meeting = await hall.createMeeting(meetingFile(1, 1))
    const path = `/api/meetings/${meeting.meetingId}/links`
    const link = await hall.call<{ token: string }>('POST', path, ownerToken, { role: 'organiser' })
    for (const token of [ownerToken, link.body.token])
      expect((await hall.call('POST', '/api/accounts/me/sign-out', token)).status).toBe(404)
    const socket = connect(hall.base, { meetingId: meeting.meetingId, token: ownerToken })
    expect(await socket.ready()).toBeNull()
    socket.close()
  })
})

describe('guessing at passwords', () => {
  it('[ACC-8] is told the same of a wrong name and of a wrong password', async () => {
    await organiser('Organiser aimed at')
    const [wrong, unknown] = [await signIn('Organiser aimed at', 'wrong'), await signIn('Nobody', password)]
    expect(wrong.status).toBe(401)
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.headers.get('set-cookie')).toBeNull()
  })

  it('[ACC-8] waits by network and name; from everywhere, but for a network that it was right in', async () => {
    const guesses = createAccountGuesses(createLimits())
    guesses.right('Organiser', 'home')
    const guessAt = async (name: string, network: string, times: number) => {
      for (let index = 0; index < times; index += 1) await guesses.wrong(name, network)
    }
    await guessAt('Organiser', 'away', 8)
    expect(await guesses.mayTry('organiser', 'away')).toMatchObject({ ok: false })
    expect(await guesses.mayTry('Another', 'away')).toEqual({ ok: true })
    expect(await guesses.mayTry('Organiser', 'home')).toEqual({ ok: true })
    for (let network = 0; network < 10; network += 1) await guessAt('Organiser', `net ${network}`, 6)
    expect(await guesses.mayTry('Organiser', 'fresh')).toMatchObject({ ok: false })
    expect(await guesses.mayTry('Organiser', 'home')).toEqual({ ok: true })
  })

  it('[ACC-8] holds nobody else up: few hashes at a time, and too many are told to come again', async () => {
    expect(await createPasswords().make(password)).toMatch(/^scrypt\$131072\$8\$1\$/u)
    const passwords = createPasswords(2 ** 12)
    const kept = await passwords.make(password)
    const asked = Promise.allSettled(Array.from({ length: 30 }, () => passwords.isRight(password, kept)))
    const began = performance.now()
    await new Promise((resolve) => setImmediate(resolve))
    // The loop went on while they were begun.
    expect(performance.now() - began).toBeLessThan(200)
    const outcomes = await asked
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(4)
    expect(refused.every((reason) => reason instanceof PasswordsBusy)).toBe(true)
    expect(outcomes.every((one) => one.status === 'rejected' || one.value)).toBe(true)
    expect(await passwords.isRight('another', kept)).toBe(false)
    expect(await passwords.isRight(password, null)).toBe(false)
    expect(await passwords.isRight(password, 'damaged')).toBe(false)
  })

  it('[ACC-8] takes as long for a name that is nobody’s', async () => {
    const passwords = createPasswords(2 ** 14)
    const kept = await passwords.make(password)
    const time = async (of: string | null) => {
      const at = performance.now()
      await passwords.isRight('wrong', of)
      return performance.now() - at
    }
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let index = 0; index < 3; index += 1) {
      known.push(await time(kept))
      unknown.push(await time(null))
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2)
  })
})

describe('an account that was changed behind the server’s back', () => {
  it('[EVD-1] is found', async () => {
    await make('Organiser with a mark')
    const { store } = hall.hall
    expect(await store.evidence.verifyRows()).toEqual([])
  })
})
