/** Which servers may be meant: all take part, and one that takes writes is looked for. As libpq has it. */
const attributes = 'target_session_attrs'

/**
 * The servers of an address such as `postgres://user:password@one:5432,two:5433/db?target_session_attrs=read-write`, each with an address of
 * its own, in their order.
 * @returns null for what is no whole address of PostgreSQL, or asks for servers that take no writes.
 */
export function hostsOf(address: string): readonly string[] | null {
  const parts = /^(postgres(?:ql)?:\/\/)((?:[^/?#]*@)?)([^/?#@]*)(\/[^?#]*)?(\?[^#]*)?$/u.exec(address)
  if (parts === null) return null
  const [, scheme, account, hosts = '', path = '', query = ''] = parts
  const settings = new URLSearchParams(query)
  const wanted = settings.get(attributes) ?? 'read-write'
  if (wanted !== 'read-write' && wanted !== 'primary') return null
  settings.delete(attributes)
  const rest = settings.size === 0 ? '' : `?${settings}`
  const single = hosts.split(',').map((host) => `${scheme}${account}${host}${path}${rest}`)
  const isWhole = (one: string) => URL.canParse(one) && (single.length === 1 || new URL(one).hostname !== '')
  return single.every(isWhole) ? single : null
}
