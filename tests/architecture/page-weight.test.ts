import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const built = join(import.meta.dirname, '..', '..', 'dist', 'client')
const manifestPath = join(built, '.vite', 'manifest.json')

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

function readManifest(): Manifest {
  if (!existsSync(manifestPath)) throw new Error('the pages are not built: npm run build')
  return JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest
}

/** Scripts that are loaded before a view can draw: the entry, the view, its texts in Chinese, and all that they import at once. */
function firstLoad(manifest: Manifest, view: string, texts: readonly string[] = ['core']): ReadonlySet<string> {
  const files = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  add('index.html')
  add(view)
  for (const group of texts) add(`i18n/zh-CN/${group}.ts`)
  return files
}

const weightKb = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) / 1_024

const phoneKb = 109

describe('scripts at first load, gzipped', () => {
  const limitsKb = {
    'views/phone/PhoneView.tsx': { limit: phoneKb, texts: ['core'] },
    'views/screen/ScreenView.tsx': { limit: 120, texts: ['core', 'screens'] },
    'views/operator/OperatorView.tsx': { limit: 160, texts: ['core', 'desks'] },
    'views/plan/PlanView.tsx': { limit: 180, texts: ['core', 'desks', 'dialogs', 'plan'] },
    'views/console/ConsoleView.tsx': { limit: 160, texts: ['core', 'desks'] },
  }
  for (const [view, { limit, texts }] of Object.entries(limitsKb)) {
    it(`${view} loads at most ${limit} KB`, () => {
      const weight = weightKb(firstLoad(readManifest(), view, texts))
      console.info(`${view}: ${weight.toFixed(1)} KB of ${limit}`)
      expect(weight).toBeLessThanOrEqual(limit)
    })
  }

  it('[ARC-41] no page loads a rule: what declares a command is in no script', () => {
    const scripts = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'))
    const declares = (text: string) => /\b(?:needsControl|ownVenue)\b/u.test(text)
    expect(declares(readFileSync(join(built, '../../shared/domain/agenda/agenda.decide.ts'), 'utf8'))).toBe(true)
    expect(scripts.filter((name) => declares(readFileSync(join(built, 'assets', name), 'utf8')))).toEqual([])
  })

  it('counts what it is given (negative control): pdf.js is too heavy for a phone', () => {
    const manifest = readManifest()
    const pdf = Object.keys(manifest).find((key) => key.includes('pdf'))
    if (pdf === undefined) throw new Error('no chunk of pdf.js')
    expect(
      weightKb(new Set([...firstLoad(manifest, 'views/phone/PhoneView.tsx'), manifest[pdf]?.file ?? ''])),
    ).toBeGreaterThan(phoneKb)
  })
})
