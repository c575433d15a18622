import { z } from 'zod'
import { routeContract } from './route-contract.ts'
import { sessionSchema } from './session.contract.ts'

/** Coming in by the organisation's identity provider (OpenID Connect), where one is configured. */
export const signInContracts = {
  known: routeContract({
    operationId: 'getIdentityProvider',
    method: 'get',
    path: '/api/session/provider',
    access: 'public',
    roles: [],
    summary: 'By which identity provider organisers may sign in besides; null: by none.',
    notes: '`origin`: where the pages have to be opened for it (`PUBLIC_URL`).',
    answers: {
      200: z.strictObject({ provider: z.strictObject({ host: z.string(), origin: z.string() }).nullable() }),
    },
    examples: { answer: { provider: { host: 'login.example', origin: 'https://hall.example' } } },
  }),
  begin: routeContract({
    operationId: 'beginSignIn',
    method: 'post',
    path: '/api/session/provider',
    price: 5,
    access: 'public',
    roles: [],
    summary: 'Begins signing in at the identity provider: the browser goes to `url`.',
    notes:
      'Authorization code with PKCE, state and nonce, which the browser keeps in a cookie for ten minutes. The provider sends it back to `<PUBLIC_URL>/sign-in`.',
    answers: { 200: z.strictObject({ url: z.string() }) },
    refusals: { 404: ['access.notFound'], 503: ['accounts.providerAway'] },
    examples: { answer: { url: 'https://login.example/auth?client_id=onehall&response_type=code' } },
  }),
  finish: routeContract({
    operationId: 'finishSignIn',
    method: 'post',
    path: '/api/session/provider/answer',
    price: 5,
    access: 'public',
    roles: [],
    summary: 'Exchanges what the identity provider has sent the browser back with for a cookie.',
    notes:
      '`query`: of the address of `/sign-in`. Who has no account is refused (`accounts.unknownSubject`), and the owner is told of it (`GET /api/accounts/unknown`).',
    body: z.strictObject({ query: z.string().max(4_096) }),
    answers: { 200: sessionSchema },
    refusals: {
      401: ['accounts.signInOver', 'accounts.providerRefused'],
      403: ['accounts.unknownSubject'],
      404: ['access.notFound'],
      503: ['accounts.providerAway'],
    },
    examples: { body: { query: '?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj' } },
  }),
}
