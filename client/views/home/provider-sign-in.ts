import { callApi } from '../../connection/http.ts'
import { isPageSession, type PageSession } from '../../connection/page-session.ts'
import { isText, orNull, shapeOf } from '../../connection/wire-shape.ts'

/** The organisation's identity provider. */
export interface Provider {
  readonly host: string
  /** Where these pages have to be opened for it. */
  readonly origin: string
}

const isProviderAnswer = shapeOf({ provider: orNull(shapeOf<Provider>({ host: isText, origin: isText })) })
const isAddress = shapeOf({ url: isText })

/** null where none is configured. @throws HttpRefusal */
export const knownProvider = async (): Promise<Provider | null> =>
  (await callApi('GET /api/session/provider', isProviderAnswer, {})).provider

/** Where the browser has to go. @throws HttpRefusal */
export const beginSignIn = async (): Promise<string> => (await callApi('POST /api/session/provider', isAddress, {})).url

/** @param query of the address that the provider has sent the browser back to. @throws HttpRefusal */
export const finishSignIn = (query: string): Promise<PageSession> =>
  callApi('POST /api/session/provider/answer', isPageSession, { body: { query } })
