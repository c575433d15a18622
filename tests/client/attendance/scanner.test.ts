import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createScanReader,
  fewestKeys,
  longestGapMs,
  type PressedKey,
} from '../../../client/features/attendance/scan/scan-reader.ts'
import { readScanned } from '../../../client/features/attendance/scan/scanned-text.ts'

const pressed = (key: string, atMs: number, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  isShifted: false,
  isChord: false,
  isRepeat: false,
  atMs,
  ...more,
})

interface Stroke {
  readonly key: string
  readonly gapMs: number
  readonly more?: Partial<PressedKey>
}

function scansIn(strokes: readonly Stroke[]): readonly string[] {
  const read = createScanReader()
  let atMs = 1_000
  return strokes.flatMap(({ key, gapMs, more }) => {
    atMs += gapMs
    const found = read(pressed(key, atMs, more))
    return found.kind === 'scan' ? [found.text] : []
  })
}

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789/:.-')
const otherKey = fc.constantFrom('Enter', 'Backspace', 'ArrowDown', 'Shift', 'Tab', 'Escape', 'Process')
const byHand = fc.integer({ min: longestGapMs + 1, max: 2_000 })
const rolled = fc.integer({ min: 0, max: longestGapMs })
const byScanner = fc.integer({ min: 0, max: 30 })

/** Keys by hand: some roll over one another, but never so many in a row as a scan has. */
const typing = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: letter }, { weight: 1, arbitrary: otherKey }),
      byHand,
      rolled,
      fc.boolean(),
    ),
    {
      maxLength: 120,
    },
  )
  .map((keys) => {
    let inARow = 0
    return keys.map(([key, slow, fast, isFast]): Stroke => {
      inARow = isFast && inARow < fewestKeys - 1 ? inARow + 1 : 0
      return { key, gapMs: inARow > 0 ? fast : slow }
    })
  })

const scanOf = (text: string, gaps: readonly number[], pauseMs: number): Stroke[] =>
  [...text, 'Enter'].map((key, index) => ({ key, gapMs: index === 0 ? pauseMs : (gaps[index % gaps.length] ?? 5) }))

describe('[DSK-1] a scanner that acts as a keyboard', () => {
  it('what somebody types by hand is never a scan', () => {
    fc.assert(
      fc.property(typing, (strokes) => void expect(scansIn(strokes)).toEqual([])),
      { numRuns: 1_000 },
    )
  })

  it('a scan is read to the letter, whatever was typed before it', () => {
    const text = fc.string({ unit: letter, minLength: fewestKeys, maxLength: 90 })
    const gaps = fc.array(byScanner, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        typing,
        text,
        gaps,
        byHand,
        (before, sent, between, pauseMs) =>
          void expect(scansIn([...before, ...scanOf(sent, between, pauseMs)])).toEqual([sent]),
      ),
      { numRuns: 1_000 },
    )
  })

  it('[CAS-24] what a phone shows is read, however short the id of the person is', () => {
    expect(scansIn(scanOf('OH1:p5', [5], 100))).toEqual(['OH1:p5'])
    expect(scansIn(scanOf('OH1:', [5], 100))).toEqual([])
    expect(scansIn(scanOf('p5', [5], 100))).toEqual([])
  })

  it('a key that is held down, or pressed with Ctrl, is none', () => {
    const held = Array.from({ length: 20 }, (): Stroke => ({ key: 'a', gapMs: 33, more: { isRepeat: true } }))
    expect(scansIn([...held, { key: 'Enter', gapMs: 33 }])).toEqual([])
    const chord = [...scanOf('ABCDEFGH', [5], 100)]
    chord.splice(4, 0, { key: 'c', gapMs: 5, more: { isChord: true } })
    expect(scansIn(chord)).toEqual([])
  })

  it('is read through an input method, by the places of the keys', () => {
    const keys = ['KeyO', 'KeyH', 'Digit1', 'Semicolon', 'KeyP', 'Minus', 'KeyM', 'Period', 'Slash', 'Numpad7']
    const shifted = new Set(['KeyO', 'KeyH', 'Semicolon'])
    const strokes = keys.map(
      (code): Stroke => ({ key: 'Process', gapMs: 5, more: { code, isShifted: shifted.has(code) } }),
    )
    expect(scansIn([...strokes, { key: 'Enter', gapMs: 5 }])).toEqual(['OH1:p-m./7'])
  })
})

describe('what was scanned', () => {
  it.each([
    ['https://hall.example/i/m1/7K3D9QXZ', { kind: 'card', meetingId: 'm1', code: '7K3D9QXZ' }],
    ['http://10.0.0.8:8080/i/m1/7k3d9qxz/', { kind: 'card', meetingId: 'm1', code: '7K3D9QXZ' }],
    ['https://hall.example/base/i/m1/7K3D9QXZ', { kind: 'card', meetingId: 'm1', code: '7K3D9QXZ' }],
    ['HTTPS://HALL.EXAMPLE/I/M1/7k3d9qxz', { kind: 'card', meetingId: 'm1', code: '7K3D9QXZ' }],
    ['7K3D-9QXZ', { kind: 'code', code: '7K3D9QXZ' }],
    ['7k3d 9qxo', { kind: 'code', code: '7K3D9QX0' }],
    ['OH1:p-mishan-001', { kind: 'person', personId: 'p-mishan-001' }],
    ['oh1:P-MISHAN-001', { kind: 'person', personId: 'p-mishan-001' }],
    ['OH1:干警一', { kind: 'person', personId: '干警一' }],
    ['https://hall.example/join#token', { kind: 'unknown' }],
    ['https://hall.example/i/m1/short', { kind: 'unknown' }],
    ['OH1:', { kind: 'unknown' }],
    ['6901234567892', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (text, meant) => expect(readScanned(text)).toEqual(meant))

  it('whatever it is, it is read or unknown, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void expect(readScanned(text).kind).toMatch(/^(card|code|person|unknown)$/u)),
    )
  })
})
