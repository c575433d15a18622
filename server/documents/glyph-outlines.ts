import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fontkit, { type Font } from '@pdf-lib/fontkit'

/** A line of text as PDF path operators, 1,000 units to the em. */
export interface TextOutline {
  readonly width: number
  readonly operators: string
}

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'))
const ranges = Object.entries(
  JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>,
)
const opened = new Map<string, Font>()

/** Outlines instead of a font: nothing to embed, and no text that could be searched for and taken out. A character that the font lacks is left out. */
export function outlineOf(text: string): TextOutline {
  let width = 0
  let operators = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const font = fontFor(codePoint)
    if (font === null) continue
    const glyph = font.glyphForCodePoint(codePoint)
    operators += operatorsOf(glyph.path.toSVG(), width)
    width += glyph.advanceWidth
  }
  return { width, operators }
}

/** From the path data of SVG, absolute and of M, L, Q, C and Z alone. */
function operatorsOf(path: string, shift: number): string {
  let last = [0, 0]
  const segments = [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)].map(([, command, text = '']) => {
    const values = [...text.matchAll(/-?[\d.]+/gu)].map(
      ([value], index) => Number(value) + (index % 2 === 0 ? shift : 0),
    )
    const from = last
    if (command === 'Z') return 'h'
    last = values.slice(-2)
    if (command === 'M') return `${numbers(values)} m`
    if (command === 'L') return `${numbers(values)} l`
    return `${numbers(command === 'C' ? values : cubic(from, values))} c`
  })
  return `${segments.join('\n')}\n`
}

/** The same curve with two control points instead of one. */
function cubic(from: readonly number[], quadratic: readonly number[]): readonly number[] {
  const [fromX = 0, fromY = 0] = from
  const [controlX = 0, controlY = 0, x = 0, y = 0] = quadratic
  const towards = (end: number, control: number) => end + ((control - end) * 2) / 3
  return [towards(fromX, controlX), towards(fromY, controlY), towards(x, controlX), towards(y, controlY), x, y]
}

const numbers = (values: readonly number[]): string => values.map((value) => Math.round(value)).join(' ')

/** The file of the family that has this character; null when none has. */
function fontFor(codePoint: number): Font | null {
  const name = ranges.find(([, range]) => isInRange(codePoint, range))?.[0].replace(/[[\]]/gu, '')
  if (name === undefined) return null
  const known = opened.get(name)
  const font = known ?? fontkit.create(readFileSync(join(folder, 'files', `noto-sans-sc-${name}-wght-normal.woff2`)))
  opened.set(name, font)
  return font.hasGlyphForCodePoint(codePoint) ? font : null
}

/** @param range as in CSS: `U+20-7e,U+3001`. */
function isInRange(codePoint: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [first = '', end = first] = part.trim().replace(/^U\+/iu, '').split('-')
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(end, 16)
  })
}
