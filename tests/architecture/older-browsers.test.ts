import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { madeUpFor } from '../../client/older-browsers.ts'

const built = join(import.meta.dirname, '..', '..', 'dist', 'client')

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

function readManifest(): Manifest {
  const path = join(built, '.vite', 'manifest.json')
  if (!existsSync(path)) throw new Error('the pages are not built: npm run build')
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}

/** The chunks of those entries with all that they import at once. */
function chunksOf(entries: readonly string[]): readonly Chunk[] {
  const manifest = readManifest()
  const found = new Map<string, Chunk>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`)
    if (found.has(key)) return
    found.set(key, chunk)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  for (const entry of entries) add(entry)
  return [...found.values()]
}

/** What a phone of somebody who takes part loads, the reader of documents aside. */
const phoneEntries = [
  'arrive.html',
  'index.html',
  'views/phone/PhoneView.tsx',
  'views/phone/PhoneCards.tsx',
  'views/phone/PhoneParts.tsx',
  'components/qr-image.ts',
  'i18n/zh-CN/core.ts',
  'i18n/zh-CN/after.ts',
  'i18n/en/core.ts',
  'i18n/en/after.ts',
]

/** What Chrome 87 and Safari 14 do not have, by the look of its use in what was built. */
const newer: Readonly<Record<string, RegExp>> = {
  'Array.prototype.at': /\.at\(/u,
  'Object.hasOwn': /Object\.hasOwn\(/u,
  'Array.prototype.findLast': /\.findLast\(/u,
  'Array.prototype.findLastIndex': /\.findLastIndex\(/u,
  'Array.prototype.toSorted': /\.toSorted\(/u,
  'Array.prototype.toReversed': /\.toReversed\(/u,
  'Array.prototype.toSpliced': /\.toSpliced\(/u,
  'Array.prototype.with': /\.with\(/u,
  'Array.fromAsync': /Array\.fromAsync\b/u,
  'Object.groupBy': /\b(?:Object|Map)\.groupBy\b/u,
  'Promise.withResolvers': /Promise\.withResolvers\b/u,
  'Promise.try': /Promise\.try\b/u,
  structuredClone: /\bstructuredClone\(/u,
  'crypto.randomUUID': /\brandomUUID\(/u,
  'crypto.subtle, which plain http pages never have': /crypto\.subtle\b/u,
  'AbortSignal.timeout': /AbortSignal\.(?:timeout|any)\b/u,
  'Set.prototype.union': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/u,
  'String.prototype.isWellFormed': /\.(?:isWellFormed|toWellFormed)\(/u,
  'URL.canParse': /URL\.(?:canParse|parse)\(/u,
  'navigation API': /\bnavigation\.(?:navigate|currentEntry)\b/u,
  'view transitions': /\.startViewTransition\(/u,
  'popover API': /\.(?:showPopover|togglePopover)\(/u,
  'a class with a static block': /\bstatic\s*\{/u,
  'a private name looked for with in': /#\w+ in /u,
  'a regular expression with the v flag': /\/[dgimsuy]*v[dgimsuy]*(?=[.,;)\]}])/u,
  'looking behind in a regular expression': /\/[^/\n*]*\(\?<[=!][^/\n]*\/[dgimsuy]*[.,;)]/u,
}

const isMadeUpFor = (name: string): boolean => Object.hasOwn(madeUpFor, name)

/** Used only after asking whether it is there, by whom. */
const asked: Readonly<Record<string, string>> = {
  'navigation API': 'react-dom: typeof navigation',
  'view transitions': 'react-dom: only for its component ViewTransition',
}

const usesIn = (text: string): readonly string[] =>
  Object.entries(newer).flatMap(([name, look]) => (look.test(text) ? [name] : []))

describe('the pages of a phone', () => {
  it('use nothing that the browsers of the build target lack, unless we bring it', () => {
    const found = chunksOf(phoneEntries).flatMap(({ file }) =>
      usesIn(readFileSync(join(built, file), 'utf8'))
        .filter((name) => !isMadeUpFor(name) && !Object.hasOwn(asked, name))
        .map((name) => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })

  it('are looked through (negative control): what we bring is used, and what is not there would be found', () => {
    const all = chunksOf(phoneEntries).map(({ file }) => readFileSync(join(built, file), 'utf8'))
    expect(all.length).toBeGreaterThan(7)
    expect(usesIn(all.join('\n'))).toContain('Object.hasOwn')
    const probes =
      'structuredClone(a);b.toSpliced(1);crypto.randomUUID();class A{static{}};/a/v.test(b);/(?<=a)b/u.test(c)'
    expect(usesIn(probes)).toEqual([
      'Array.prototype.toSpliced',
      'structuredClone',
      'crypto.randomUUID',
      'a class with a static block',
      'a regular expression with the v flag',
      'looking behind in a regular expression',
    ])
  })

  it('that a scanned code opens is at most 16 KB, gzipped, letters and styles and all, and brings no library', () => {
    const chunks = chunksOf(['arrive.html'])
    const files = ['arrive.html', ...chunks.flatMap(({ file, css = [] }) => [file, ...css])]
    const weight = [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0)
    console.info(`arrive.html: ${(weight / 1_024).toFixed(1)} KB of 16 in ${new Set(files).size} files`)
    expect(weight).toBeLessThanOrEqual(16 * 1_024)
  })
})

describe('what we bring', () => {
  it('does what the browsers do', () => {
    const names = ['at', 'findLast', 'toSorted', 'toReversed'] as const
    const kept = names.map((name) => Object.getOwnPropertyDescriptor(Array.prototype, name))
    const own = Object.getOwnPropertyDescriptor(Object, 'hasOwn')
    const outcome = () => [
      [3, 1, 2].at(-1),
      [3, 1, 2].at(0),
      [3, 1, 2].at(7),
      [3, 1, 2].findLast((each) => each > 1),
      [3, 1, 2].findLast((each) => each > 9),
      [3, 1, 2].toSorted(),
      [3, 1, 2].toSorted((one, other) => other - one),
      [3, 1, 2].toReversed(),
      Object.hasOwn({ a: 1 }, 'a'),
      Object.hasOwn({}, 'toString'),
    ]
    const expected = outcome()
    for (const name of names) Reflect.deleteProperty(Array.prototype, name)
    Reflect.deleteProperty(Object, 'hasOwn')
    for (const makeUp of Object.values(madeUpFor)) makeUp()
    const ours = outcome()
    for (const [index, name] of names.entries()) Object.defineProperty(Array.prototype, name, kept[index] ?? {})
    Object.defineProperty(Object, 'hasOwn', own ?? {})
    expect(ours).toEqual(expected)
  })
})
