import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stateKeeper } from '../../../client/connection/kept-state.ts'
import { whoIsHere } from '../../../client/connection/who-is-here.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { browserMemory } from '../../support/browser-memory.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const session = { meetingId: 'm', role: 'screen', venueId: 'east', personId: null } as const

describe('[SCR-5] who a page is', () => {
  let answer: () => Promise<Response>
  const keeper = () => stateKeeper('m', 'link', null)
  const keep = () => {
    keeper().writeState(session, { epoch: 'e', seq: 4, state: liveMeeting().state })
    keeper().writeTime(instant(Date.now()), 0)
  }
  const says = (status: number, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    answer = async () => new Response(text, { status })
  }

  beforeEach(() => {
    vi.stubGlobal('localStorage', browserMemory())
    vi.stubGlobal('sessionStorage', browserMemory())
    vi.stubGlobal('location', { search: '?via=link' })
    vi.stubGlobal('document', { querySelector: () => null })
    vi.stubGlobal('fetch', () => answer())
    keep()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is what the server says, and then nothing kept is used', async () => {
    says(200, { meetingId: 'm', role: 'screen', venueId: 'east', linkId: 'link' })
    const found = await whoIsHere('m', 'screen')
    expect(found).toMatchObject({ session, linkId: 'link', kept: null })
    expect(found.keeper).not.toBeNull()
  })

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('failed to fetch'))],
    ['a proxy answers for it', () => Promise.resolve(new Response('<h1>502</h1>', { status: 502 }))],
    ['a proxy gives up', () => Promise.resolve(new Response('', { status: 504 }))],
  ] as const)('is who it was, with what it knew, where %s', async (_, given) => {
    answer = given
    expect(await whoIsHere('m', 'screen')).toMatchObject({ session, linkId: 'link', kept: { followed: { seq: 4 } } })
  })

  it('is who it was after three seconds of silence', async () => {
    vi.useFakeTimers()
    answer = () => new Promise(() => undefined)
    const found = whoIsHere('m', 'overlay')
    await vi.advanceTimersByTimeAsync(3_000)
    expect((await found).kept?.followed.seq).toBe(4)
  })

  it.each([
    ['ended', 401, { error: { code: 'access.unauthorised' } }, 'access.unauthorised'],
    ['of another page', 200, { meetingId: 'm', role: 'attendee', venueId: 'east', linkId: 'link' }, 'access.forbidden'],
    ['of another meeting', 200, { meetingId: 'n', role: 'screen', venueId: 'east', linkId: 'link' }, 'access.notFound'],
  ])('is nobody with a link that is %s, and nothing stays', async (_, status, body, code) => {
    says(status, body)
    await expect(whoIsHere('m', 'screen')).rejects.toMatchObject({ rejection: { code } })
    expect(keeper().read()).toBeNull()
  })

  it('a fault of the server is told and erases nothing', async () => {
    says(500, { error: { code: 'command.failed' } })
    await expect(whoIsHere('m', 'screen')).rejects.toMatchObject({ rejection: { code: 'command.failed' } })
    expect(keeper().read()).not.toBeNull()
  })

  it('pages that know persons have nothing kept, and say that the server is away', async () => {
    answer = () => Promise.reject(new TypeError('failed to fetch'))
    for (const view of ['phone', 'console', 'observer'])
      await expect(whoIsHere('m', view)).rejects.toMatchObject({ rejection: { code: 'server.unreachable' } })
  })
})
