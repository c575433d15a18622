/** A server that has said nothing for so long counts as away. */
const patienceMs = 3_000

interface Deps {
  readonly caches: CacheStorage
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>
  /** What all addresses of the pages begin with, a slash at the end: another program may live on the same host. */
  readonly base: string
  /** Which build of the pages this is. */
  readonly build: string
}

/**
 * The page itself and the files that bear a hash of their content: what a screen needs to stand there while the server
 * is away. Nothing of a meeting: that is the page's own to keep.
 */
export function createAppShell({ caches, fetch, base, build }: Deps) {
  const shellAddress = new URL(base).pathname
  const prefix = shellAddress === '/' ? 'onehall-shell-' : `onehall-shell:${shellAddress}:`
  const ownName = prefix + build
  const own = () => caches.open(ownName)

  const keep = async (address: string) => {
    const cache = await own()
    if ((await cache.match(address)) !== undefined) return
    const answer = await fetch(address)
    if (answer.ok) await cache.put(address, answer)
  }

  return {
    /** @throws when the server hands out another build meanwhile: the browser tries again later. */
    async install(): Promise<void> {
      const answer = await fetch(shellAddress, { cache: 'no-cache' })
      const page = await answer.clone().text()
      if (!answer.ok || !page.includes(`content="${build}"`)) throw new Error('the page is of another build')
      await (await own()).put(shellAddress, answer)
    },
    /** What other builds left. */
    async sweep(): Promise<void> {
      const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== ownName)
      await Promise.all(others.map((name) => caches.delete(name)))
    },
    /** Keeps what the page has loaded before it had a worker. */
    async keepAssets(addresses: readonly string[]): Promise<void> {
      const isAsset = (address: string) => address.startsWith(`${base}assets/`)
      await Promise.allSettled(addresses.filter(isAsset).map(keep))
    },
    /** Content that bears its hash never changes. */
    async asset(request: Request): Promise<Response> {
      const kept = await caches.match(request)
      if (kept !== undefined) return kept
      const answer = await fetch(request)
      if (answer.ok) await (await own()).put(request, answer.clone())
      return answer
    },
    /** The page as the server has it; the kept one while there is no server. */
    async page(request: Request): Promise<Response> {
      try {
        const answer = await Promise.race([fetch(request), silence(patienceMs)])
        if (answer.status < 500) return answer
      } catch {
        // Out of reach, or silent.
      }
      return (await caches.match(shellAddress)) ?? fetch(request)
    },
  }
}

const silence = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), ms))
