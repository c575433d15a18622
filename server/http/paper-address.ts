import { networkInterfaces } from 'node:os'
import type { Request } from 'express'
import type { HttpDeps } from './http-deps.ts'

type Deps = Pick<HttpDeps, 'basePath' | 'linkBase' | 'publicBase'>

/** Names of this machine that mean another one elsewhere. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./u.test(host) || host === '0.0.0.0'

/**
 * What may stand on paper before a path, the likeliest first: `PUBLIC_URL` with `BASE_PATH`, how the caller has reached this server, the
 * machine's own addresses. Never one that leads nowhere from another machine.
 * @source PAP-8
 */
export function paperAddresses({ basePath, linkBase, publicBase }: Deps, request: Request): readonly string[] {
  const asked = linkBase(request)
  const port = request.socket.localPort
  const own = Object.values(networkInterfaces())
    .flat()
    .flatMap((face) => (face === undefined || face.internal || face.family !== 'IPv4' ? [] : [face.address]))
    .filter((address) => !address.startsWith('169.254.'))
    .map((address) => `http://${address}:${port}${basePath}`)
  const all = [...(publicBase === null ? [] : [publicBase]), asked, ...own]
  return [...new Set(all)].filter((address) => URL.canParse(address) && !isLoopback(new URL(address).hostname))
}

/** The one that is chosen, or the likeliest; null when there is none, or none such. */
export function paperAddress(deps: Deps, request: Request, chosen: string | undefined): string | null {
  const addresses = paperAddresses(deps, request)
  if (chosen === undefined) return addresses[0] ?? null
  return addresses.find((address) => address === chosen) ?? null
}
