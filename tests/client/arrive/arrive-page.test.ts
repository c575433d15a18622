import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ArriveStep, createArrival } from '../../../client/arrive/arrival-steps.ts'
import { post, type Reply } from '../../../client/arrive/arrive-calls.ts'
import { isFinal, toldOf, toldParams } from '../../../client/arrive/arrive-refusals.ts'
import { deviceStorage } from '../../../client/connection/page-storage.ts'
import { isFigure, isRecord, type Shape, shapeOf } from '../../../client/connection/wire-shape.ts'
import { arrive as en } from '../../../client/i18n/en/arrive.ts'
import { arrive as zh } from '../../../client/i18n/zh-CN/arrive.ts'
import { arriveAddress } from '../../../shared/access/shown-codes.ts'

const refusedWith = (code: string, params = {}) => ({ ok: false, refusal: { code, params } }) as const
const place = { meetingId: 'm1', linkId: 'l1', venueId: 'v1' }

/** A phone whose server answers with these, in turn. */
function phoneAt(path: string, ...replies: readonly Reply<unknown>[]) {
  const waiting = [...replies]
  const kept = new Map<string, string>()
  const sent: unknown[] = []
  const steps: ArriveStep[] = []
  const arrival = createArrival(path, {
    post: async <Body>(
      isBody: Shape<Body>,
      address: string,
      body: unknown,
      via?: string | null,
    ): Promise<Reply<Body>> => {
      sent.push({ address, body, via })
      const reply = waiting.shift() ?? refusedWith('server.unreachable')
      if (!reply.ok) return reply
      if (!isBody(reply.body)) throw new Error('the server would not say this')
      return { ok: true, body: reply.body }
    },
    ownName: async () => 'Somebody',
    deviceId: () => 'device',
    keptPlace: (name) => kept.get(name) ?? null,
    keepPlace: (name, kind) => void kept.set(name, kind),
    rememberPerson: (meetingId, personId) => void kept.set(`person.${meetingId}`, personId),
    onStep: (step) => void steps.push(step),
  })
  return { arrival, sent, kept, last: () => steps.at(-1) }
}

describe('what a phone was opened with', () => {
  it('is the code of a hall or of a card', () => {
    expect(arriveAddress('/c/m%201/v1/123.ab')).toEqual({
      by: 'venue',
      meetingId: 'm 1',
      venueId: 'v1',
      code: '123.ab',
    })
    expect(arriveAddress('/i/m1/ABCD2345/')).toEqual({ by: 'card', meetingId: 'm1', code: 'ABCD2345' })
  })

  it.each(['/c/m1/v1', '/c/m1//123', '/i/m1', '/c/m1/v1/%E0%A4%A', '/x/m1/v1/1', '/'])('%s is neither', (path) => {
    expect(arriveAddress(path)).toBeNull()
  })
})

describe('the way in', () => {
  it('shows the code at once, then asks who it is, then says when', async () => {
    const arrived = { personId: 'p1', outcome: 'present', at: 1_000 }
    const { arrival, sent, kept, last } = phoneAt(
      '/c/m1/v1/7.x',
      { ok: true, body: place },
      { ok: true, body: arrived },
    )
    await arrival.open()
    expect(sent).toEqual([
      { address: '/api/check-in', body: { meetingId: 'm1', venueId: 'v1', code: '7.x' }, via: undefined },
    ])
    expect(last()).toMatchObject({ is: 'asking', isKnown: false, refusal: null })
    await arrival.arrive(place, { name: 'Somebody', phoneTail: '1234' })
    expect(sent[1]).toMatchObject({
      address: '/api/meetings/m1/arrive',
      via: 'l1',
      body: { by: { name: 'Somebody', phoneTail: '1234' }, device: 'device', isTold: true },
    })
    expect(last()).toMatchObject({ is: 'arrived', outcome: 'present', at: 1_000 })
    expect(kept.get('person.m1')).toBe('p1')
  })

  it('a card has said who it is: nothing is asked', async () => {
    const { arrival, last } = phoneAt('/i/m1/ABCD2345', { ok: true, body: { ...place, personId: 'p1' } })
    await arrival.open()
    expect(last()).toMatchObject({ is: 'asking', isKnown: true, place: { ownName: 'Somebody' } })
    arrival.askAnew({ ...place, personId: 'p1', ownName: 'Somebody' })
    expect(last()).toEqual({ is: 'asking', isKnown: false, place, refusal: null })
  })

  it('where only the operator checks people in, nothing is asked', async () => {
    const { arrival, last } = phoneAt('/c/m1/v1/7.x', { ok: true, body: { ...place, mode: 'operatorOnly' } })
    await arrival.open()
    expect(last()).toMatchObject({ is: 'stopped', refusal: { code: 'attendance.operatorOnly' } })
  })

  it('a session that has ended with its person asks anew', async () => {
    const { arrival, last } = phoneAt('/i/m1/ABCD2345', refusedWith('checkIn.whoAreYou'))
    await arrival.arrive({ ...place, personId: 'p1' }, { self: true })
    expect(last()).toEqual({ is: 'asking', isKnown: false, place, refusal: null })
  })

  it('a reload comes with a code that is too old by then, and goes on with what it had opened', async () => {
    const expired = refusedWith('checkIn.codeExpired', { ageSeconds: 40 })
    const { arrival, last } = phoneAt('/c/m1/v1/7.x', { ok: true, body: place }, expired)
    await arrival.open()
    await arrival.open()
    expect(last()).toMatchObject({ is: 'asking', place })
    const photographed = phoneAt('/c/m1/v1/7.x', expired)
    await photographed.arrival.open()
    expect(photographed.last()).toMatchObject({ is: 'stopped', refusal: { code: 'checkIn.codeExpired' } })
  })

  it('who is there already is told so, not refused', async () => {
    const { arrival, last } = phoneAt('/c/m1/v1/7.x', refusedWith('attendance.alreadyPresent'))
    await arrival.arrive(place, { self: true })
    expect(last()).toMatchObject({ is: 'arrived', outcome: 'before' })
  })

  it('what can be written anew is asked again; what cannot ends with its sentence', async () => {
    const ends = async (code: string, by: Parameters<ReturnType<typeof phoneAt>['arrival']['arrive']>[1]) => {
      const { arrival, last } = phoneAt('/c/m1/v1/7.x', refusedWith(code))
      await arrival.arrive(place, by)
      return last()?.is
    }
    const byName = { name: 'Somebody', phoneTail: '0000' }
    expect(await ends('access.noSuchPerson', byName)).toBe('asking')
    expect(await ends('checkIn.notOnePerson', byName)).toBe('asking')
    expect(await ends('server.unreachable', byName)).toBe('asking')
    expect(await ends('checkIn.codeUnknown', { personalCode: 'ABCD2345' })).toBe('asking')
    expect(await ends('attendance.operatorOnly', byName)).toBe('stopped')
    expect(await ends('attendance.signed', byName)).toBe('stopped')
    expect(await ends('attendance.codeNeeded', byName)).toBe('stopped')
  })

  it('an address that was cut off asks the server nothing', async () => {
    const { arrival, sent, last } = phoneAt('/c/m1')
    await arrival.open()
    expect(sent).toEqual([])
    expect(last()).toMatchObject({ is: 'stopped', refusal: { code: 'arrive.badAddress' } })
  })
})

describe('calls', () => {
  afterEach(() => vi.unstubAllGlobals())

  const answered = async (status: number, body: unknown) => {
    vi.stubGlobal('fetch', async () => new Response(body === undefined ? 'not JSON' : JSON.stringify(body), { status }))
    return post(shapeOf({ a: isFigure }), '/x', {})
  }

  it('understand both forms of refusal, and servers that answer with something else', async () => {
    expect(await answered(429, { error: { code: 'command.tooMany', retryAfterMs: 3_000 } })).toEqual(
      refusedWith('command.tooMany', { retryAfterMs: 3_000 }),
    )
    const rejection = { code: 'attendance.signed', params: {} }
    expect(await answered(409, { ok: false, rejection })).toEqual({ ok: false, refusal: rejection })
    expect(await answered(502, undefined)).toEqual(refusedWith('server.unreachable'))
    expect(await answered(500, undefined)).toEqual(refusedWith('command.failed'))
    expect(await answered(200, { a: 1 })).toEqual({ ok: true, body: { a: 1 } })
    expect(await answered(200, { a: 'one' })).toEqual(refusedWith('command.failed'))
    expect(await answered(200, undefined)).toEqual(refusedWith('command.failed'))
  })

  it('never throw', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')))
    expect(await post(isRecord, '/x', {})).toEqual(refusedWith('server.unreachable'))
  })
})

it('the page of a scanned code needs its root', async () => {
  vi.stubGlobal('document', { getElementById: () => null })
  vi.stubGlobal('location', { search: '?lang=en', pathname: '/c/m1/v1/7.x' })
  await expect(import('../../../client/arrive.ts')).rejects.toThrow('the page has no root')
  vi.unstubAllGlobals()
})

describe('what a page keeps where nothing can be kept', () => {
  afterEach(() => vi.unstubAllGlobals())

  const throws = (): never => {
    throw new Error('no storage here')
  }

  it.each([
    ['throws', throws],
    ['is null', () => null],
  ])('lasts as long as the page when the storage %s', (_, get) => {
    vi.stubGlobal('localStorage', null)
    Object.defineProperty(globalThis, 'localStorage', { get, configurable: true })
    deviceStorage().setItem('a', '1')
    expect(deviceStorage().getItem('a')).toBe('1')
    expect([deviceStorage().length, deviceStorage().key(0)]).toEqual([1, 'a'])
    deviceStorage().removeItem('a')
    expect(deviceStorage().getItem('a')).toBeNull()
    expect(deviceStorage().key(0)).toBeNull()
  })
})

describe('sentences', () => {
  it('one that nobody has heard of is a fault that may be tried again', () => {
    expect(toldOf({ code: 'weather.bad', params: {} })).toEqual({ text: 'failed', wayOut: 'again' })
    expect(isFinal({ code: 'weather.bad', params: {} })).toBe(false)
  })

  it('count in seconds', () => {
    expect(toldParams({ code: 'command.tooMany', params: { retryAfterMs: 2_100 } }).seconds).toBe(3)
    expect(toldParams({ code: 'checkIn.codeExpired', params: { ageSeconds: 34.4 } }).age).toBe(34)
  })

  it('are the same in both languages: keys, placeholders, scripts', () => {
    const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).toSorted()
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) {
      expect(placeholders(en[key])).toEqual(placeholders(zh[key]))
      if (!key.startsWith('otherLanguage')) expect(en[key]).not.toMatch(/[\u4e00-\u9fff]/u)
    }
  })
})
