import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const families = ['noto-sans-sc', 'noto-serif-sc'] as const
const firstOutsideAscii = 0x7f

/** Halls have no other typefaces for sure: what these lack is a box on some screens. */
function typeface(family: string) {
  const folder = join(root, 'node_modules', '@fontsource-variable', family)
  const css = readFileSync(join(folder, 'index.css'), 'utf8')
  const faces = [...css.matchAll(/url\(\.\/files\/([^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/gu)].map(
    ([, file = '', ranges = '']) => ({ file, ranges: ranges.split(',').map(boundsOf) }),
  )
  const opened = new Map<string, ReturnType<typeof fontkit.create>>()
  const open = (file: string) => {
    const font = opened.get(file) ?? fontkit.create(readFileSync(join(folder, 'files', file)))
    opened.set(file, font)
    return font
  }
  return (sign: string): boolean => {
    const code = sign.codePointAt(0) ?? 0
    const inRange = faces.filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    return inRange.some(({ file }) => open(file).hasGlyphForCodePoint(code))
  }
}

function boundsOf(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().slice(2).split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

const sources = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(tsx?|css)$/u.test(file),
)

describe('the typefaces that come with the pages', () => {
  it.each(families)('%s has every sign that a page writes', (family) => {
    const has = typeface(family)
    const missing = sources.flatMap((file) => {
      const signs = new Set(readFileSync(join(root, 'client', file), 'utf8'))
      return [...signs]
        .filter((sign) => (sign.codePointAt(0) ?? 0) > firstOutsideAscii && !has(sign))
        .map((sign) => `${sign} in ${file}`)
    })
    expect(missing).toEqual([])
  })

  it('lack some (negative control)', () => {
    expect([...'✗✕↵'].some(typeface('noto-sans-sc'))).toBe(false)
  })
})
