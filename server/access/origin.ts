/** Whose pages may call. */
export interface OriginRules {
  /** An origin, as the configuration has checked it; null: only the host that was asked is the server's own. */
  readonly publicUrl: string | null
  /** Origins of others, as the configuration has checked them. */
  readonly corsOrigins: readonly string[]
}

/** `own`: a program, or a page of the server; `allowed`: a page of an origin that is named; `foreign`: any other page. */
export type OriginStanding = 'own' | 'allowed' | 'foreign'

/**
 * From where a request comes. Without an origin no page has made it; `null`, the origin of a sandboxed page, is no
 * server's own. What an allowed page sends is worth nothing but for the token that it brings itself.
 * @param host the Host header.
 * @source DOR-5, CON-4
 */
export function originStanding(
  origin: string | undefined,
  host: string | undefined,
  { publicUrl, corsOrigins }: OriginRules,
): OriginStanding {
  if (isOwnOrigin(origin, host, publicUrl)) return 'own'
  return origin !== undefined && corsOrigins.includes(origin) ? 'allowed' : 'foreign'
}

/** True for a request that no foreign page has made. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (origin === undefined) return true
  if (publicUrl !== null && origin === publicUrl) return true
  try {
    return host !== undefined && new URL(origin).host === host
  } catch {
    return false
  }
}
