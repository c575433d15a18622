import type { OfficialPaper } from './official-blocks.ts'
import { paperCode } from './paper-code.ts'
import { qrPicture } from './qr-picture.ts'
import { officialTemplate } from './templates/official.ts'
import { type SetPaper, setPaper } from './typesetter.ts'

/** The files that an official paper is written as. */
export type OfficialForm = 'pdf' | 'docx'

export interface OfficialWish {
  readonly paper: OfficialPaper
  readonly form: OfficialForm
  /** Where a paper of this meeting is checked, without the rest of the address; null: the server has no name of its own. */
  readonly checkAt: string | null
  /** Stands in the file as the moment at which it was made, ms since 1970. */
  readonly at: number
  /** A site's own faces, for PDF; null without. */
  readonly fontsDir: string | null
}

/** One model, two writers; in a limited process, which loads the one that it needs. */
export async function writeOfficial({ paper, form, checkAt, at, fontsDir }: OfficialWish): Promise<SetPaper> {
  const code = paperCode(paper.head, checkAt)
  if (form === 'docx') {
    const { wordPaper } = await import('./word/word-paper.ts')
    return { ok: true, bytes: await wordPaper({ ...paper, code }, at) }
  }
  const part = { ...paper, picture: await qrPicture(code) }
  return setPaper({ template: officialTemplate, parts: [part], at, fontsDir })
}
