/**
 * True for a request that no foreign page has made: without an origin (a program), or with the server's own.
 * `null`, the origin of a sandboxed page, is no server's own.
 * @param host the Host header.
 * @param publicUrl an origin, as the configuration has checked it.
 * @source DOR-5
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (origin === undefined) return true
  if (publicUrl !== null && origin === publicUrl) return true
  try {
    return host !== undefined && new URL(origin).host === host
  } catch {
    return false
  }
}
