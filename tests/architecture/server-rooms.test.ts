import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `from` imports `to`: paths of files. */
interface Arrow {
  readonly from: string
  readonly to: string
}

const slashed = (path: string): string => path.split(sep).join('/')

const importsOf = (file: string): readonly Arrow[] => {
  const from = slashed(relative(root, file))
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(
    ([, specifier = '']) => ({
      from,
      to: slashed(normalize(join(dirname(from), specifier))),
    }),
  )
}

const arrows = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => importsOf(join(root, 'server', path)))

/** null for a file that lies in no folder of the server. */
const folderOf = (path: string): string | null => /^server\/([^/]+)\//u.exec(path)?.[1] ?? null

/** Folders that import each other, each pair with the files by which it does. */
function pairs(all: readonly Arrow[]): readonly string[] {
  const between = new Map<string, string>()
  for (const { from, to } of all) {
    const [one, other] = [folderOf(from), folderOf(to)]
    if (one !== null && other !== null && one !== other) between.set(`${one} ${other}`, `${from} → ${to}`)
  }
  return [...between].flatMap(([names, there]) => {
    const [one = '', other = ''] = names.split(' ')
    const back = between.get(`${other} ${one}`)
    return back === undefined || one > other ? [] : [`${one} ⇄ ${other}: ${there}, ${back}`]
  })
}

describe('the rooms of the server', () => {
  it('form no pairs that import each other', () => {
    expect(pairs(arrows)).toEqual([])
  })

  it('would be found if they did (negative control)', () => {
    expect(arrows.length).toBeGreaterThan(300)
    const back = { from: 'server/kernel/breath.ts', to: 'server/store/event-store.ts' }
    expect(pairs([...arrows, back])).toEqual([expect.stringMatching(/^kernel ⇄ store: .*breath\.ts → .*, .* → .*$/u)])
  })

  it('have a kernel that imports no other room', () => {
    const out = arrows.filter(({ from, to }) => folderOf(from) === 'kernel' && folderOf(to) !== 'kernel')
    expect(out.filter(({ to }) => to.startsWith('server/'))).toEqual([])
  })
})
