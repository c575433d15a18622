import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packagedFace, siteFaces } from '../../../server/papers/faces.ts'
import { renamed } from '../../../server/papers/font-names.ts'
import { readFonts, writeFont } from '../../../server/papers/sfnt.ts'
import { paperHead } from '../../../server/papers/templates/paper-head.ts'
import { setPaper } from '../../../server/papers/typesetter.ts'
import { lineSchema } from '../../../shared/kernel/schema.ts'
import { pagesOf } from '../../support/ledger-files.ts'

const rare = ['镕', '喆', '堃', '犇', '㛃', '𬍛', '䶮', '𠮷', '𬱖']
const slavic = 'Łukasz Żółć'

/** Says a text in every face. */
const template = `${paperHead}
#for face in (title, body, sans, kai, latin) { par(text(font: face, data.people.first().name)) }
`
const at = 1_739_754_000_000
const dataOf = (name: string, more: object = {}) => ({
  isChinese: true,
  words: { page: '第 {page} 页 / 共 {pages} 页' },
  title: 'T',
  mark: '',
  people: [{ name, unit: '' }],
  ...more,
})
const set = (name: string, fontsDir: string | null = null) =>
  setPaper({ template, parts: [dataOf(name)], at, fontsDir })
const bytesOf = (paper: Awaited<ReturnType<typeof setPaper>>): Uint8Array => {
  if (!paper.ok) throw new Error(`${paper.missing.codePoint} is missing`)
  return paper.bytes
}
const textOf = async (paper: Awaited<ReturnType<typeof setPaper>>) =>
  (await pagesOf(bytesOf(paper))).join('').normalize('NFC')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-faces-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a paper', () => {
  it('[PAP-1] is the same to the byte for the same data', async () => {
    const [one, other] = [bytesOf(await set('王镕')), bytesOf(await set('王镕'))]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Buffer.from(one).toString('latin1')).toContain('pdfaid:part')
  })

  it('[PAP-4] [CAS-28] shows rare names and Slavic ones in every face, composed or not', async () => {
    const text = await textOf(await set([...rare, slavic].join(' ')))
    for (const sign of [...rare, slavic]) expect(text.split(sign).length - 1).toBe(5)
    const decomposed = await textOf(await set(lineSchema(80).parse(slavic.normalize('NFD'))))
    expect(decomposed).toContain(slavic)
  })

  it('[PAP-4] stops at a sign that no face has, and says where it stands', async () => {
    const data = dataOf('王\u{1f9ff}')
    const stopped = await setPaper({ template, parts: [data], at, fontsDir: null })
    expect(stopped).toEqual({
      ok: false,
      missing: { sign: '\u{1f9ff}', codePoint: 'U+1F9FF', name: '王\u{1f9ff}', field: 'name' },
    })
  })

  it('[PAP-2] text is text: nothing that somebody wrote is taken for source', async () => {
    const hostile = fc.stringMatching(/^[#$*_`\\<>@=\-+/~[\](){}"'a-z0-9:.]{1,14}$/u)
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        expect(await textOf(await set(name))).toContain(name)
      }),
      { numRuns: 12, examples: [['#panic("x")'], ['#read("/etc")'], ['$ x^2 $'.replaceAll(' ', '')], ['*b*_i_`c`']] },
    )
  })

  it('[PAP-1] of several parts counts its pages through', async () => {
    const parts = ['一', '二', '三'].map((name) => dataOf(name))
    const [one, other] = [
      bytesOf(await setPaper({ template, parts, at, fontsDir: null })),
      bytesOf(await setPaper({ template, parts, at, fontsDir: null })),
    ]
    const pages = await pagesOf(one)
    expect(pages.map((page) => /第 \d 页 \/ 共 \d 页/u.exec(page)?.[0])).toEqual([
      '第 1 页 / 共 3 页',
      '第 2 页 / 共 3 页',
      '第 3 页 / 共 3 页',
    ])
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it("[PAP-3] a site's face is found by what it calls itself, whatever its file is called", async () => {
    const face = packagedFace('kai')
    writeFileSync(join(folder, 'a.ttf'), writeFont(renamed(face.font, '方正小标宋_GBK')))
    writeFileSync(join(folder, 'b.ttf'), writeFont(renamed(face.font, '仿宋_GB2312')))
    writeFileSync(join(folder, 'broken.ttf'), 'no font')
    cpSync(createRequire(import.meta.url).resolve('@fontsource/lxgw-wenkai/package.json'), join(folder, 'x.otf'))
    const faces = siteFaces(folder)
    expect(faces.title).toMatchObject({ name: '方正小标宋_GBK', file: 'a.ttf', from: 'site' })
    expect(faces.body).toMatchObject({ file: 'b.ttf' })
    expect([faces.sans, faces.kai, faces.latin]).toEqual([null, null, null])
    const own = bytesOf(await set('王镕', folder))
    expect(Buffer.compare(own, bytesOf(await set('王镕')))).not.toBe(0)
    expect(await textOf(await set(rare.join(''), folder))).toContain(rare.join(''))
  })

  it('[PAP-3] no file is read as a font that is none', () => {
    expect(readFonts(Buffer.from('OTTO'))).toEqual([])
    expect(readFonts(Buffer.alloc(0))).toEqual([])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readFonts(Buffer.from([0, 1, 0, 0, 0, 9, ...bytes]))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
