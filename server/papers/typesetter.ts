import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { collectGarbage } from './collect-garbage.ts'
import { joinParts } from './join-parts.ts'
import { type MissingSign, missingSign } from './missing-sign.ts'
import { setFaces } from './set-faces.ts'

/** What is set: a template of the program, and data that is nothing but data. */
export interface Paper {
  /** Typst; never anything that a person wrote. */
  readonly template: string
  /** Each is set with the template by itself; one begins on a new page. Memory grows with the rows of one: at most 3,000. */
  readonly parts: readonly object[]
  /** Stands in the file as the moment at which it was made, ms since 1970: from the log, so that bytes repeat. */
  readonly at: number
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

export type SetPaper =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: MissingSign }

/** There is no such folder: a paper reads no file. */
const workspace = join(tmpdir(), 'onehall-papers-read-no-files')

const compilers = new Map<string | null, { readonly compiler: NodeCompiler; readonly faces: string }>()

function compilerFor(fontsDir: string | null) {
  const known = compilers.get(fontsDir)
  if (known !== undefined) return known
  const { files, source } = setFaces(fontsDir)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...files] }] })
  const made = { compiler, faces: source }
  compilers.set(fontsDir, made)
  return made
}

/**
 * The same data, faces and program give the same bytes. One part is PDF/A-2b, several are joined to a plain PDF.
 * @throws when the template is wrong: a fault of the program.
 * @source PAP-1, PAP-2, PAP-4
 */
export async function setPaper({ template, parts, at, fontsDir }: Paper): Promise<SetPaper> {
  const { compiler, faces } = compilerFor(fontsDir)
  const mainFileContent = `${faces}${template}`
  const compile = (part: object, pages: { readonly before: number; readonly all: number } | null) => {
    const inputs = {
      data: JSON.stringify(part),
      ...(pages === null ? {} : { before: String(pages.before), pages: String(pages.all) }),
    }
    const outcome = compiler.compile({ mainFileContent, inputs })
    const error = outcome.takeError()
    if (error !== null) throw new Error(compiler.fetchDiagnostics(error).map(messageOf).join('; '))
    if (outcome.result === null) throw new Error('nothing was set')
    return outcome.result
  }
  const countPages = (part: object): number => compile(part, null).numOfPages
  const exported = (part: object, pages: Parameters<typeof compile>[1]): Buffer =>
    compiler.pdf(compile(part, pages), {
      pdfStandard: 'a-2b',
      creationTimestamp: Math.floor(at / 1_000),
      pdfTags: false,
    })

  const counts: number[] = []
  if (parts.length > 1)
    for (const part of parts) {
      counts.push(countPages(part))
      await forget(compiler)
    }
  const all = counts.reduce((sum, count) => sum + count, 0)
  const files: Uint8Array[] = []
  let before = 0
  for (const [index, part] of parts.entries()) {
    try {
      files.push(exported(part, parts.length > 1 ? { before, all } : null))
    } catch (error) {
      const missing = missingSign(String(error), part)
      if (missing === null) throw error
      return { ok: false, missing }
    } finally {
      await forget(compiler)
    }
    before += counts[index] ?? 0
  }
  const [only] = files
  const bytes = files.length === 1 && only !== undefined ? only : await joinParts(files, at)
  return { ok: true, bytes: Uint8Array.from(bytes) }
}

/**
 * Lets go of what a part has left: documents, which are large outside of the heap and nothing within it, so that nobody
 * would collect them before the process has too much, and are let go of in the next turn only; then the compiler's cache.
 */
async function forget(compiler: NodeCompiler): Promise<void> {
  collectGarbage()
  await new Promise((resolve) => setImmediate(resolve))
  compiler.evictCache(0)
}

const messageOf = (diagnostic: unknown): string =>
  typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic ? String(diagnostic.message) : ''
