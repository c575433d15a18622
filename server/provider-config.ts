import type { ConfigFault } from './config-faults.ts'

/** How OneHall is known to an identity provider (OpenID Connect). */
export interface ProviderConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const providerSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** What the environment says of an identity provider. */
type ProviderSettings = { readonly [Setting in (typeof providerSettings)[number] | 'PUBLIC_URL']?: string | undefined }

/** All of it or nothing, and an address that the provider can send people back to. */
export function providerFaults(data: ProviderSettings): readonly ConfigFault[] {
  if (providerSettings.every((setting) => data[setting] === undefined)) return []
  return [...providerSettings, 'PUBLIC_URL' as const]
    .filter((setting) => data[setting] === undefined)
    .map((setting) => ({ variable: setting, setting, reason: 'missing' }))
}

/** null: organisers sign in by name and password alone. @source ACC-12 */
export function providerOf({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
}: ProviderSettings): ProviderConfig | null {
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined) return null
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}
