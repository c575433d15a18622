import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const client = join(root, 'client')

const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

/** The faults of one declaration in a feature's stylesheet. */
async function faultsOf(declaration: string): Promise<readonly string[]> {
  const { results } = await stylelint.lint({
    code: `.a {\n  ${declaration};\n}\n`,
    codeFilename: join(client, 'features', 'Sample.module.css'),
  })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

describe('the scales of type, space and colour', () => {
  const broken = [
    'font-size: 17px',
    'font: 700 19px var(--font-serif)',
    'font-size: calc(1.65 * var(--u))',
    'padding: 10px 14px',
    'margin: 0 0 1rem',
    'gap: calc(2.2 * var(--u))',
    'color: #333',
    'background: rgb(0 0 0 / 20%)',
    'border-color: red',
  ]
  for (const declaration of broken) {
    it(`${declaration} is refused`, async () => expect(await faultsOf(declaration)).toHaveLength(1))
  }

  const kept = [
    'font-size: var(--desk-text-3)',
    'font: 700 calc(var(--screen-text-6) * var(--u)) / 1.3 var(--font-serif)',
    'font-size: 0.6em',
    'padding: 0 var(--space-4) 5%',
    'margin: 0 auto',
    'margin-right: calc(-1 * var(--space-3))',
    'gap: calc(var(--screen-space-6) * var(--u))',
    'color: var(--ink)',
    'border: 1px solid transparent',
  ]
  for (const declaration of kept) {
    it(`${declaration} is taken`, async () => expect(await faultsOf(declaration)).toEqual([]))
  }

  it('every step that a stylesheet names is on a scale', () => {
    const text = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const scale = text(filesBelow(join(client, 'styles'), '.css'))
    const named = text(filesBelow(client, '.css')).matchAll(/var\((--(?:desk|phone|screen)-[\w-]+|--space-\d+)\)/gu)
    const unknown = [...named].map(([, name]) => name).filter((name) => !scale.includes(`${name}:`))
    expect(unknown).toEqual([])
  })
})

describe('a stylesheet and its component', () => {
  const components = filesBelow(client, '.tsx').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const imported = components.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)].map(([, name = '', path = '']) => ({
      file,
      text,
      name,
      path,
    })),
  )

  it('bear one name and lie in one folder: nobody takes the look of another by its stylesheet', () => {
    const own = ({ file, path }: { readonly file: string; readonly path: string }) =>
      path === `./${basename(file, '.tsx')}.module.css`
    expect(own({ file: 'a/Row.tsx', path: '../b/Rows.module.css' })).toBe(false)
    expect(imported.filter((one) => !own(one)).map(({ file, path }) => `${file}: ${path}`)).toEqual([])
  })

  it('come and go together: no stylesheet is left behind that nobody imports', () => {
    const known = new Set(imported.map(({ file, path }) => join(file, '..', path)))
    expect(known.size).toBeGreaterThan(100)
    expect(filesBelow(client, '.module.css').filter((file) => !known.has(file))).toEqual([])
  })

  it('name the same classes: none is missing, none is left over', () => {
    const wrong = imported.flatMap(({ file, text, name, path }) => {
      const css = readFileSync(join(file, '..', path), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')
      const there = new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/gu)].map(([, found]) => found))
      const used = new Set([...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'gu'))].map(([, found]) => found))
      const isChosen = new RegExp(`\\b${name}\\[`, 'u').test(text)
      return [
        ...[...used].filter((found) => !there.has(found)),
        ...(isChosen ? [] : [...there].filter((found) => !used.has(found))),
      ].map((found) => `${path}: ${found}`)
    })
    expect(wrong).toEqual([])
  })

  it('no class is called by a word of the language: it could not be named by itself', () => {
    const words =
      /\.(?:new|default|delete|in|for|if|class|this|with|case|switch|return|var|else|enum|export|function|import|null|super|true|false|try|void)\b/u
    expect(words.test('.switch {')).toBe(true)
    expect(
      imported.map(({ file, path }) => join(file, '..', path)).filter((css) => words.test(readFileSync(css, 'utf8'))),
    ).toEqual([])
  })
})

/** The blocks of a stylesheet with what they declare, those of media queries and of movements left out. */
function blocksOf(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '')
  return [...plain.matchAll(/\{([^{}]*)\}/gu)].map(([, body = '']) =>
    body
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
      .sort()
      .join('; '),
  )
}

describe('the size of the styles', () => {
  it('[ARC-45] no block of four declarations or more stands twice: what two say is a part', () => {
    expect(
      blocksOf('.a {\n  top: 0;\n  left: 0;\n}\n@media print {\n  .a {\n    top: 1px;\n  }\n}\n.b {\n  gap: 0;\n}'),
    ).toEqual(['left: 0; top: 0', 'gap: 0'])
    const seen = new Map<string, string>()
    const twice = filesBelow(client, '.css').flatMap((file) =>
      blocksOf(readFileSync(file, 'utf8'))
        .filter((block) => block.split('; ').length > 3)
        .flatMap((block) => {
          const before = seen.get(block)
          seen.set(block, file)
          return before === undefined ? [] : [`${before} ~ ${file}: ${block}`]
        }),
    )
    expect(twice).toEqual([])
  })

  /** Lowered with what is made shorter, and never raised: a look that several need is a part. */
  const mostLines = 9_600
  const linesOf = (text: string) => text.split('\n').length - 1
  const lines = filesBelow(client, '.css').reduce((sum, file) => sum + linesOf(readFileSync(file, 'utf8')), 0)

  it(`[ARC-45] the stylesheets have ${mostLines} lines at most`, () => {
    expect(linesOf('.a {\n  color: red;\n}\n')).toBe(3)
    expect(lines).toBeLessThanOrEqual(mostLines)
  })

  it('the figure is lowered when they have become shorter', () => {
    expect(mostLines - lines).toBeLessThan(400)
  })
})
