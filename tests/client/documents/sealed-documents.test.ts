import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetClosed, holdSealed, isHeld } from '../../../client/features/documents/sealed-documents.ts'
import { browserMemory } from '../../support/browser-memory.ts'

const bytes = new Uint8Array([1, 2, 3])
const sealed = () => new Response(bytes, { headers: { 'content-length': '3' } })
const hold = (documentId: string) => holdSealed('m', documentId, new AbortController().signal, () => undefined)

describe('[DOC-2] what a page holds of documents', () => {
  vi.stubGlobal('sessionStorage', browserMemory())
  vi.stubGlobal('location', new URL('http://onehall.test/meetings/m/screen'))
  afterEach(() => forgetClosed(new Set()))

  it('is kept before the release and after, and forgotten with the withdrawal', async () => {
    vi.stubGlobal('fetch', async () => sealed())
    await Promise.all([hold('a'), hold('b')])
    forgetClosed(new Set(['a']))
    expect([isHeld('a'), isHeld('b')]).toEqual([true, true])
    forgetClosed(new Set())
    expect([isHeld('a'), isHeld('b')]).toEqual([false, true])
  })

  it('is not kept when it comes after the withdrawal', async () => {
    let send: (response: Response) => void = () => undefined
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise<Response>((resolve) => {
          send = resolve
        }),
    )
    forgetClosed(new Set(['c']))
    const holding = hold('c')
    forgetClosed(new Set())
    send(sealed())
    await holding
    expect(isHeld('c')).toBe(false)
  })
})
