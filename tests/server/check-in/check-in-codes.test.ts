import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressNet } from '../../../server/check-in/address-net.ts'
import { doubtsOf } from '../../../server/check-in/arrival-doubts.ts'
import {
  checkRotatingCode,
  isStaticCode,
  maxAgeMs,
  rotatingCode,
  staticCode,
  stepMs,
} from '../../../server/check-in/check-in-codes.ts'
import { createGuessLimits } from '../../../server/check-in/guess-limits.ts'
import { newPersonalCode } from '../../../server/check-in/personal-code.ts'
import { createLimits } from '../../../server/limits/limits.ts'
import { readPersonalCode } from '../../../shared/access/shown-codes.ts'

const key = randomBytes(32)
const place = { meetingId: 'm1', venueId: 'b1' }
const tries = 10_000

/** A moment in the years 2001 to 2286. */
const moment = fc.integer({ min: 1_000_000_000_000, max: 9_999_999_999_999 })

const holds = (property: fc.IProperty<[number, number]>) => fc.assert(property, { numRuns: tries })

describe('The code on the screen of a hall', () => {
  it('[CHK-2] is taken while its step began no longer ago than 20 seconds, and marked once there is a newer one', () => {
    holds(
      fc.property(moment, fc.integer({ min: 0, max: maxAgeMs }), (step, ageMs) => {
        const shownAt = step - (step % stepMs)
        const check = checkRotatingCode(key, place, rotatingCode(key, place, shownAt), shownAt + ageMs)
        expect(check).toEqual({ kind: 'onSite', isEdge: ageMs >= stepMs })
      }),
    )
  })

  it(`[CHK-2] is refused once it is older: 0 of ${tries} are taken`, () => {
    let taken = 0
    holds(
      fc.property(moment, fc.integer({ min: 1, max: 10 ** 9 }), (now, olderMs) => {
        const began = now - maxAgeMs - olderMs
        const shownAt = began - (began % stepMs)
        const check = checkRotatingCode(key, place, rotatingCode(key, place, shownAt), now)
        if (check.kind !== 'expired') taken += 1
        else expect(check.ageMs).toBe(now - shownAt)
      }),
    )
    expect(taken).toBe(0)
  })

  it('[CHK-2] is never taken before its time', () => {
    holds(
      fc.property(moment, fc.integer({ min: 1, max: 10 ** 9 }), (now, aheadMs) => {
        const ahead = now - (now % stepMs) + stepMs + aheadMs
        expect(checkRotatingCode(key, place, rotatingCode(key, place, ahead), now)).toEqual({ kind: 'unknown' })
      }),
    )
  })

  it('[CHK-3] is of one hall, one meeting and one secret', () => {
    const now = 1_800_000_000_000
    const elsewhere = [
      rotatingCode(key, { ...place, venueId: 'b2' }, now),
      rotatingCode(key, { ...place, meetingId: 'm2' }, now),
      rotatingCode(randomBytes(32), place, now),
      staticCode(key, place, 'link'),
    ]
    for (const code of elsewhere) expect(checkRotatingCode(key, place, code, now)).toEqual({ kind: 'unknown' })
    expect(checkRotatingCode(key, place, rotatingCode(key, place, now), now).kind).toBe('onSite')
  })

  it('[CHK-3] is not taken when anything in it was changed', () => {
    const now = 1_800_000_000_000
    const code = rotatingCode(key, place, now)
    const letters = fc.constantFrom(...'ABCxyz019-_.')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: code.length - 1 }), letters, (at, letter) => {
        const changed = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`
        if (changed !== code) expect(checkRotatingCode(key, place, changed, now).kind).toBe('unknown')
      }),
      { numRuns: tries },
    )
    for (const odd of ['', '.', `0${code}`, `+${code}`, ` ${code}`, `${code}\n`, code.replace('.', '.0'), '1e3.aaaa'])
      expect(checkRotatingCode(key, place, odd, now).kind, JSON.stringify(odd)).toBe('unknown')
  })

  it('[CHK-3] that is printed ends with the link of its hall', () => {
    const printed = staticCode(key, place, 'link-1')
    expect(isStaticCode(key, place, 'link-1', printed)).toBe(true)
    expect(isStaticCode(key, place, 'link-2', printed)).toBe(false)
    expect(isStaticCode(key, { ...place, venueId: 'b2' }, 'link-1', printed)).toBe(false)
  })
})

describe('A personal code', () => {
  it('[CHK-7] has eight letters and figures that are not read for one another, and is read as people type it', () => {
    for (let count = 0; count < 1_000; count += 1) {
      const code = newPersonalCode()
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u)
      expect(readPersonalCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code)
      expect(readPersonalCode(code.replace(/0/gu, 'o').replace(/1/gu, 'l'))).toBe(code)
    }
    for (const odd of ['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCDEFGU', '张ABCDEFG']) expect(readPersonalCode(odd)).toBeNull()
  })
})

describe('Doubts', () => {
  const facts = { personId: 'p1', isEdge: false, addressNet: '10.1.0.0/16', sameDevice: [], netsOfVenue: new Map() }

  it('[CHK-6] are of a phone that has checked in somebody else', () => {
    expect(doubtsOf({ ...facts, sameDevice: ['p1'] })).toEqual([])
    expect(doubtsOf({ ...facts, sameDevice: ['p1', 'p2'] })).toEqual(['sameDevice'])
  })

  it('[CHK-6] are of a network that is not the one from which most of the hall came, once five have', () => {
    const hall = (count: number, others = 0) => ({
      ...facts,
      netsOfVenue: new Map([
        ['10.2.0.0/16', count],
        ['10.3.0.0/16', others],
      ]),
    })
    expect(doubtsOf(hall(4))).toEqual([])
    expect(doubtsOf(hall(5))).toEqual(['farAddress'])
    expect(doubtsOf({ ...hall(5), addressNet: '10.2.0.0/16' })).toEqual([])
    expect(doubtsOf({ ...hall(5), addressNet: '' })).toEqual([])
    expect(doubtsOf(hall(3, 3))).toEqual([])
  })

  it('[CHK-6] are of a code that was no longer the newest', () => {
    expect(doubtsOf({ ...facts, isEdge: true })).toEqual(['codeEdge'])
  })
})

describe('The network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.0.0/16'],
    ['::ffff:203.0.113.9', '203.0.0.0/16'],
    ['2001:db8:1:2::9', '2001:db8:1::/48'],
    ['2001:db8::9', '2001:db8::/48'],
    ['2001:0DB8:0001::', '2001:db8:1::/48'],
    ['::1', '::/48'],
    ['fe80::1%eth0', 'fe80::/48'],
    ['nowhere', ''],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(addressNet(address)).toBe(network)
  })
})

describe('Who guesses', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('[CHK-5] waits after so many, from that address alone, and no longer than a minute', async () => {
    const guesses = createGuessLimits({ limits: createLimits(), onGuessing: async () => undefined })
    const wrong = async (address: string) => (await guesses.wrongVenueCode(address)).ok
    for (let count = 0; count < 60; count += 1) expect(await wrong('192.0.2.1')).toBe(true)
    expect(await wrong('192.0.2.1')).toBe(false)
    expect(await wrong('192.0.2.2')).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(await wrong('192.0.2.1')).toBe(true)
  })

  it('[CHK-15] a right card is let in always; wrong ones are told to wait, and too many in a meeting are told of', async () => {
    const told: unknown[] = []
    const guesses = createGuessLimits({ limits: createLimits(), onGuessing: async (hall) => void told.push(hall) })
    const show = async (network: string, isRight: boolean) => {
      const attempt = await guesses.tryCard({ session: network, network }, place)
      if (attempt.kind !== 'allowed') return false
      if (!isRight) return (await attempt.wrong()).ok
      await attempt.right()
      return true
    }
    const seen: boolean[] = []
    for (let count = 0; count < 20; count += 1) seen.push(await show('192.0.2.1', false))
    expect(seen).toEqual([...Array(10).fill(true), ...Array(10).fill(false)])
    for (let count = 0; count < 5_000; count += 1) expect(await show('192.0.2.1', true)).toBe(true)
    expect(told).toEqual([])
    for (let count = 0; count < 600; count += 1) await show(`198.51.100.${count % 250}`, false)
    expect(told.at(-1)).toEqual(place)
    expect(await show('203.0.113.1', false)).toBe(true)
  })
})
