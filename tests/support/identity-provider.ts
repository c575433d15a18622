import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import { freePort } from './free-port.ts'

export const testClient = { clientId: 'onehall', clientSecret: 'a secret of this test alone' }

/** A real identity provider on the loopback that asks nobody: whoever comes is whom `signsIn` names. @param redirectUri registered. */
export async function startIdentityProvider(redirectUri: string) {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  let person: string | null = null
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: testClient.clientId,
        client_secret: testClient.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['of this test'] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, name: `姓名 ${accountId}`, email: `${accountId}@example.test` }),
    }),
    loadExistingGrant: async (context: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const { client, session } = context.oidc
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  const serve = provider.callback()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== '/interaction') return serve(request, response)
    const refusal = { error: 'access_denied', error_description: 'said no' }
    const outcome = person === null ? refusal : { login: { accountId: person, remember: false } }
    provider.interactionFinished(request, response, outcome).catch(() => response.destroy())
  }
  const server = createServer(answer)
  const listen = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen()
  return {
    issuer,
    /** null: nobody, who is refused there. */
    signsIn(subject: string | null) {
      person = subject
    },
    /** Away, as a machine that is switched off. */
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
    again: listen,
  }
}

/** What a browser does at the provider: follows every redirect there with its cookies. @returns the address that it is sent back to. */
export async function throughProvider(url: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>()
  let at = new URL(url)
  while (at.origin === issuer) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split(/=(.*)/su) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${at.pathname} answered ${response.status}: ${await response.text()}`)
    at = new URL(location, at)
  }
  return at
}
