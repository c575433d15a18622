import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { freePort } from '../../support/free-port.ts'
import { cookieOf } from '../../support/hung-things.ts'
import { startIdentityProvider, testClient, throughProvider } from '../../support/identity-provider.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type ErrorBody = { readonly error: { readonly code: string } }

let hall: RunningHall
let provider: Awaited<ReturnType<typeof startIdentityProvider>>

beforeAll(async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  provider = await startIdentityProvider(`${origin}/sign-in`)
  const env = {
    PORT: String(port),
    PUBLIC_URL: origin,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: testClient.clientId,
    OIDC_CLIENT_SECRET: testClient.clientSecret,
  }
  hall = await startHall({ env })
})
afterAll(async () => {
  await hall?.stop()
  await provider?.stop()
})

const begin = async () => {
  const answer = await hall.call<{ url: string }>('POST', '/api/session/provider', null)
  return { status: answer.status, url: answer.body.url, cookie: answer.status === 200 ? cookieOf(answer) : '' }
}
const finish = (query: string, cookie?: string) =>
  hall.call<{ accountId: string; name: string } & ErrorBody>(
    'POST',
    '/api/session/provider/answer',
    null,
    { query },
    cookie === undefined ? {} : { cookie },
  )
/** As a browser does it, up to the answer. */
const signIn = async (subject: string | null) => {
  provider.signsIn(subject)
  const { url, cookie } = await begin()
  const back = await throughProvider(url, provider.issuer)
  expect(back.pathname).toBe('/sign-in')
  return finish(back.search, cookie)
}
const make = (name: string, subject: string) =>
  hall.call<{ accountId: string }>('POST', '/api/accounts', ownerToken, { name, role: 'organiser', subject })
const unknown = async () =>
  (await hall.call<{ unknown: { subject: string; name: string }[] }>('GET', '/api/accounts/unknown', ownerToken)).body
    .unknown

describe('[ACC-12] signing in by an identity provider', () => {
  it('lets in whom the owner has made an account for, and ends as every session does', async () => {
    const { accountId } = (await make('Organiser of the provider', 'subject-1')).body
    const session = await signIn('subject-1')
    expect(session).toMatchObject({ status: 200, body: { accountId, name: 'Organiser of the provider' } })
    const cookie = cookieOf(session)
    expect(cookie).toMatch(/^onehall_account=/u)
    const meetings = () => hall.call('GET', '/api/meetings', null, undefined, { cookie })
    expect((await meetings()).status).toBe(200)
    const signOut = await hall.call('DELETE', `/api/accounts/${accountId}/sessions`, ownerToken)
    expect([signOut.status, (await meetings()).status]).toEqual([204, 401])
    expect((await signIn('subject-1')).status).toBe(200)
    await hall.call('DELETE', `/api/accounts/${accountId}`, ownerToken)
    expect(await signIn('subject-1')).toMatchObject({
      status: 403,
      body: { error: { code: 'accounts.unknownSubject' } },
    })
  })

  it('says where to sign in, and sends the browser there with code, PKCE, state and nonce', async () => {
    const known = await hall.call('GET', '/api/session/provider', null)
    expect(known.body).toEqual({ provider: { host: new URL(provider.issuer).host, origin: hall.base } })
    const { searchParams } = new URL((await begin()).url)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${hall.base}/sign-in`,
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)?.length, name).toBeGreaterThan(40)
  })

  it('takes no answer but to what this browser has begun, and each once', async () => {
    await make('Organiser who is imitated', 'subject-2')
    provider.signsIn('subject-2')
    const [mine, other] = [await begin(), await begin()]
    const back = await throughProvider(mine.url, provider.issuer)
    const refused = { status: 401, body: { error: { code: 'accounts.providerRefused' } } }
    expect(await finish(back.search)).toMatchObject({ status: 401, body: { error: { code: 'accounts.signInOver' } } })
    expect(await finish(back.search, `${other.cookie.split('=')[0]}=not-json`)).toMatchObject({ status: 401 })
    expect(await finish(back.search, other.cookie)).toMatchObject(refused)
    expect(await finish('?code=guessed&state=guessed', mine.cookie)).toMatchObject(refused)
    expect(await finish('', mine.cookie)).toMatchObject(refused)
    expect((await finish(back.search, mine.cookie)).status).toBe(200)
    expect(await finish(back.search, mine.cookie)).toMatchObject(refused)
  })

  it('says so when the provider lets nobody in', async () => {
    expect(await signIn(null)).toMatchObject({ status: 401, body: { error: { code: 'accounts.providerRefused' } } })
  })
})

describe('[ACC-13] who is known to the provider and not here', () => {
  it('is refused, shown to the owner, and let in once an account is linked', async () => {
    expect(await signIn('subject-3')).toMatchObject({
      status: 403,
      body: { error: { code: 'accounts.unknownSubject' } },
    })
    expect(await signIn('subject-3')).toMatchObject({ status: 403 })
    const listed = { subject: 'subject-3', name: '姓名 subject-3 · subject-3@example.test' }
    expect((await unknown()).filter(({ subject }) => subject === 'subject-3')).toMatchObject([listed])
    const { accountId } = (await make('Organiser with a password', 'subject-4')).body
    const link = (subject: string | null, to = accountId) =>
      hall.call<ErrorBody>('PUT', `/api/accounts/${to}/subject`, ownerToken, { subject })
    const before = cookieOf(await signIn('subject-4'))
    expect((await link('subject-3')).status).toBe(204)
    expect(await unknown()).not.toContainEqual(expect.objectContaining({ subject: 'subject-3' }))
    expect((await signIn('subject-3')).body).toMatchObject({ accountId })
    // Whoever came in as somebody else is that no more.
    expect((await hall.call('GET', '/api/meetings', null, undefined, { cookie: before })).status).toBe(401)
    await make('Organiser beside', 'subject-5')
    expect(await link('subject-5')).toMatchObject({ status: 409, body: { error: { code: 'accounts.subjectTaken' } } })
    expect((await link('subject-6', 'nobody')).status).toBe(404)
    expect((await link(null)).status).toBe(204)
    expect((await signIn('subject-3')).status).toBe(403)
    const journal = await hall.call<{ entries: { act: string }[] }>('GET', '/api/audit', ownerToken)
    const acts = journal.body.entries.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['accounts.linked', 'accounts.unlinked', 'accounts.signedOut']))
  })

  it('is listed for the owner alone, the last twenty', async () => {
    for (let count = 0; count < 22; count += 1)
      await hall.hall.deps.accounts.comeIn({ subject: `many-${count}`, name: `N${count}` })
    const list = await unknown()
    expect(list.map(({ subject }) => subject).slice(0, 2)).toEqual(['many-21', 'many-20'])
    expect(list).toHaveLength(20)
    const { token } = (await hall.createMeeting()).links[0] ?? { token: '' }
    expect((await hall.call('GET', '/api/accounts/unknown', token)).status).toBe(403)
  })
})

describe('[ACC-12] a provider that is away', () => {
  it('is said to be, and signing in by name goes on', async () => {
    const { origin } = new URL(hall.base)
    const env = {
      PUBLIC_URL: origin,
      OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
      OIDC_CLIENT_ID: 'onehall',
      OIDC_CLIENT_SECRET: 'secret',
    }
    const lonely = await startHall({ env })
    try {
      for (let tries = 0; tries < 2; tries += 1)
        expect(await lonely.call('POST', '/api/session/provider', null)).toMatchObject({
          status: 503,
          body: { error: { code: 'accounts.providerAway' } },
        })
      expect((await lonely.call('POST', '/api/session', null, { token: ownerToken })).status).toBe(200)
    } finally {
      await lonely.stop()
    }
  })

  it('is said to be when it goes while somebody signs in, and works once it is back', async () => {
    await make('Organiser in between', 'subject-7')
    provider.signsIn('subject-7')
    const { url, cookie } = await begin()
    const back = await throughProvider(url, provider.issuer)
    await provider.stop()
    expect(await finish(back.search, cookie)).toMatchObject({ status: 503 })
    await provider.again()
    expect((await finish(back.search, cookie)).status).toBe(200)
  })

  it('is none where none is configured', async () => {
    const plain = await startHall()
    expect((await plain.call('GET', '/api/session/provider', null)).body).toEqual({ provider: null })
    expect((await plain.call('POST', '/api/session/provider', null)).status).toBe(404)
    expect((await plain.call('POST', '/api/session/provider/answer', null, { query: '?code=x' })).status).toBe(404)
    await plain.stop()
  })
})

describe('[ACC-12] what is configured', () => {
  const all = { OIDC_ISSUER: 'https://login.example/realm', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }

  it('is all of it, with PUBLIC_URL, or nothing', () => {
    const { identityProvider } = readConfig({ ...all, PUBLIC_URL: 'https://hall.example' })
    expect(identityProvider).toEqual({ issuer: all.OIDC_ISSUER, clientId: 'a', clientSecret: 'b' })
    expect(readConfig({}).identityProvider).toBeNull()
    expect(() => readConfig(all)).toThrow(/PUBLIC_URL has to be set, too/u)
    expect(() => readConfig({ OIDC_CLIENT_ID: 'a', PUBLIC_URL: 'https://hall.example' })).toThrow(
      /OIDC_ISSUER has to be set, too.*OIDC_CLIENT_SECRET has to be set, too/su,
    )
  })

  it.each(['http://login.example', 'ftp://login.example', 'login.example', 'https://login.example/?a=b'])(
    'is not %s, which anybody on the way could change',
    (issuer) => {
      const env = { ...all, OIDC_ISSUER: issuer, PUBLIC_URL: 'https://hall.example' }
      expect(() => readConfig(env)).toThrow(/OIDC_ISSUER has to be the https address/u)
    },
  )
})
