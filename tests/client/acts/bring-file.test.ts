import { afterEach, describe, expect, it, vi } from 'vitest'
import { bringFile } from '../../../client/acts/papers/bring-file.ts'

const answered = (response: () => Response) => {
  vi.stubGlobal('location', { search: '' })
  vi.stubGlobal('sessionStorage', { getItem: () => 'desk', setItem: () => undefined })
  vi.stubGlobal('fetch', async () => response())
}

describe('a file that is asked for', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('[PAP-4] says which sign stops it, and in whose name', async () => {
    const params = { sign: '\u{1f9ff}', codePoint: 'U+1F9FF', name: '干警一\u{1f9ff}', field: 'name' }
    const said = { error: { code: 'papers.missingSign', params } }
    answered(() => new Response(JSON.stringify(said), { status: 422 }))
    expect(await bringFile('/api/x.pdf', 'x.pdf')).toEqual({ code: 'papers.missingSign', params })
  })

  it('says that the server is away, and nothing that is no text', async () => {
    answered(() => {
      throw new TypeError('away')
    })
    expect(await bringFile('/api/x.pdf', 'x.pdf')).toEqual({ code: 'server.unreachable', params: {} })
    answered(() => new Response(JSON.stringify({ error: { code: 'papers.busy', params: { a: {} } } }), { status: 503 }))
    expect(await bringFile('/api/x.pdf', 'x.pdf')).toEqual({ code: 'papers.busy', params: {} })
  })
})
