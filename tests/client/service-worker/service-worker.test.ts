import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const origin = 'https://hall.example'

/** The browser's side of a service worker: caches in memory, and the network as the test wants it. */
function browserSide(path = '/') {
  const stores = new Map<string, Map<string, Response>>()
  const addressOf = (asked: Request | string) => new URL(typeof asked === 'string' ? asked : asked.url, origin).href
  const matchIn = (store: Map<string, Response>, asked: Request | string) => store.get(addressOf(asked))?.clone()
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        match: async (asked: Request | string) => matchIn(store, asked),
        put: async (asked: Request | string, answer: Response) => void store.set(addressOf(asked), answer),
      }
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (asked: Request | string) =>
      [...stores.values()].map((store) => matchIn(store, asked)).find((answer) => answer !== undefined),
  }
  const listeners = new Map<string, (event: object) => void>()
  const network = { answer: (_address: string): Response | Promise<Response> => Promise.reject(new Error('away')) }
  const asked: string[] = []
  vi.stubGlobal('self', {
    caches,
    location: { href: `${origin}${path}sw.js` },
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  })
  vi.stubGlobal('fetch', async (request: Request | string) => {
    asked.push(addressOf(request))
    return network.answer(addressOf(request))
  })
  const fire = async (type: string, more: object = {}) => {
    const work: Promise<unknown>[] = []
    listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => work.push(promise), ...more })
    await Promise.all(work)
  }
  return {
    stores,
    network,
    asked,
    fire,
    /** What the worker answers; null when it leaves the request alone. */
    async ask(address: string, { mode = 'navigate', method = 'GET' } = {}): Promise<string | null> {
      let answer: Promise<Response> | null = null
      const request = { url: new URL(address, origin).href, method, mode }
      listeners.get('fetch')?.({
        request,
        waitUntil: () => undefined,
        respondWith: (given: Promise<Response>) => {
          answer = given
        },
      })
      return answer === null ? null : (await (answer as Promise<Response>)).text()
    },
  }
}

const page = '<meta name="onehall-build" content="__ONEHALL_BUILD__">'
const screen = '/meetings/m/screen?via=x'

describe('[SCR-5] the worker that keeps the page of a screen', () => {
  let side: ReturnType<typeof browserSide>
  beforeEach(async () => {
    vi.resetModules()
    side = browserSide()
    await import('../../../client/service-worker/sw.ts')
    side.network.answer = (address) => new Response(address === `${origin}/` ? page : `from the server: ${address}`)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const goAway = () => {
    side.network.answer = () => Promise.reject(new Error('away'))
  }

  it('asks the server first, and has the kept page while it is away or answers with a fault', async () => {
    await side.fire('install')
    expect(await side.ask(screen)).toContain('from the server')
    goAway()
    expect(await side.ask(screen)).toBe(page)
    side.network.answer = () => new Response('bad gateway', { status: 502 })
    expect(await side.ask(screen)).toBe(page)
  })

  it('does not wait for a server that is silent', async () => {
    await side.fire('install')
    vi.useFakeTimers()
    side.network.answer = () => new Promise(() => undefined)
    const asked = side.ask(screen)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await asked).toBe(page)
  })

  it('keeps what the page has loaded, and what it loads later; from then on without the server', async () => {
    await side.fire('install')
    await side.fire('message', {
      data: [`${origin}/assets/one.js`, `${origin}/api/secret`, 'https://evil.example/assets/x', 7],
    })
    expect(await side.ask('/assets/two.js', { mode: 'cors' })).toContain('/assets/two.js')
    goAway()
    for (const name of ['one', 'two']) expect(await side.ask(`/assets/${name}.js`, { mode: 'cors' })).toContain(name)
    const kept = [...side.stores.values()].flatMap((store) => [...store.keys()])
    expect(kept.sort()).toEqual([`${origin}/`, `${origin}/assets/one.js`, `${origin}/assets/two.js`])
  })

  it('leaves everything else alone: other pages, the API, documents, other origins, what writes', async () => {
    await side.fire('install')
    for (const address of ['/', '/join', '/meetings/m/console', '/meetings/m/phone', '/meetings/m/observer'])
      expect(await side.ask(address), address).toBeNull()
    expect(await side.ask('/api/meetings/m/state', { mode: 'cors' })).toBeNull()
    expect(await side.ask('/api/meetings/m/documents/d', { mode: 'cors' })).toBeNull()
    expect(await side.ask('https://evil.example/assets/x.js', { mode: 'cors' })).toBeNull()
    expect(await side.ask('/assets/x.js', { mode: 'cors', method: 'POST' })).toBeNull()
  })

  it('takes the place of an older build, and of nothing else on this origin', async () => {
    for (const name of ['onehall-shell-old', 'somebody-else']) side.stores.set(name, new Map())
    await side.fire('install')
    await side.fire('activate')
    expect([...side.stores.keys()].sort()).toEqual(['onehall-shell-__ONEHALL_BUILD__', 'somebody-else'])
  })

  it('does not install itself with the page of another build', async () => {
    side.network.answer = () => new Response('<meta name="onehall-build" content="newer">')
    await expect(side.fire('install')).rejects.toThrow('another build')
    expect([...side.stores.values()].flatMap((store) => [...store.keys()])).toEqual([])
  })
})

it('[DOR-14] a worker below a path keeps to what lies there', async () => {
  vi.resetModules()
  const side = browserSide('/onehall/')
  await import('../../../client/service-worker/sw.ts')
  side.network.answer = (address) => new Response(address === `${origin}/onehall/` ? page : `server: ${address}`)
  for (const name of ['onehall-shell-x', 'onehall-shell:/onehall/:old']) side.stores.set(name, new Map())
  await side.fire('install')
  await side.fire('activate')
  expect([...side.stores.keys()].sort()).toEqual(['onehall-shell-x', 'onehall-shell:/onehall/:__ONEHALL_BUILD__'])
  side.network.answer = () => Promise.reject(new Error('away'))
  expect(await side.ask(`/onehall${screen}`)).toBe(page)
  for (const address of [screen, '/assets/one.js', '/onehallx/assets/one.js'])
    expect(await side.ask(address)).toBeNull()
  vi.unstubAllGlobals()
})
