import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }))

/** A heading that begins with an id says the rule. */
const declaration = /^#{2,4} ([A-Z]{3}-\d+)/gmu
const citation = /\b([A-Z]{3})-(\d+)(?:\s*…\s*\1-(\d+))?/gu
/** Of other people's standards. */
const notOurs = new Set(['PDF', 'SHA', 'UTF', 'ISO', 'RFC'])

const declared = read('docs/rules', /\.md$/u).flatMap(({ path, text }) =>
  [...text.matchAll(declaration)].map(([, id]) => ({ id: id ?? '', path })),
)
const ids = new Set(declared.map(({ id }) => id))

/** Every id of the text; `ATT-1…ATT-4` cites four. */
function cited(text: string): readonly string[] {
  return [...text.matchAll(citation)].flatMap(([, prefix = '', first = '', last = first]) => {
    if (notOurs.has(prefix)) return []
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_, index) => `${prefix}-${Number(first) + index}`)
  })
}

const citedIn = (folder: string) =>
  read(folder, /\.tsx?$/u).flatMap(({ path, text }) => cited(text).map((id) => ({ id, path })))

describe('rules have ids', () => {
  it('that are said once', () => {
    const seen = new Map<string, string>()
    const twice = declared.filter(({ id, path }) => {
      const before = seen.get(id)
      seen.set(id, path)
      return before !== undefined
    })
    expect(twice).toEqual([])
    expect(ids.size).toBeGreaterThan(100)
  })

  it('that exist, wherever code or tests name one', () => {
    const named = ['shared', 'server', 'client', 'tests', 'bench'].flatMap(citedIn)
    expect(named.filter(({ id }) => !ids.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(500)
  })

  it('that a test quotes', () => {
    const tested = new Set(citedIn('tests').map(({ id }) => id))
    expect([...ids].filter((id) => !tested.has(id))).toEqual([])
  })

  it('and a stretch of them cites each', () => {
    expect(cited('[ATT-2…ATT-4] and SHA-256, AGD-7')).toEqual(['ATT-2', 'ATT-3', 'ATT-4', 'AGD-7'])
  })
})
