import { type CardsSource, cardsPaper } from './cards-paper.ts'
import type { DaySource } from './day-source.ts'
import { deskPaper } from './desk/desk-paper.ts'
import type { DeskSource } from './desk/desk-source.ts'
import { type OfficialForm, writeOfficial } from './official-paper.ts'
import { packPaper } from './pack-paper.ts'
import { cardsTemplate } from './templates/cards.ts'
import { packTemplate } from './templates/pack.ts'
import { sheetsTemplate } from './templates/sheets.ts'
import { type SetPaper, setPaper } from './typesetter.ts'
import { type SheetsSource, sheetsPaper } from './venue-sheets.ts'

/** What is asked for, with everything that it is made of. */
export type PaperJob = (
  | { readonly paper: 'pack'; readonly source: DaySource }
  | { readonly paper: 'cards'; readonly source: CardsSource }
  | { readonly paper: 'sheets'; readonly source: SheetsSource }
  | {
      readonly paper: 'desk'
      readonly source: DeskSource
      readonly form: OfficialForm
      readonly checkAt: string | null
    }
) & { readonly fontsDir: string | null }

/** In a limited process. */
export async function printPaper(job: PaperJob): Promise<SetPaper> {
  const { at } = job.source.head
  const { fontsDir } = job
  if (job.paper === 'pack') return setPaper({ template: packTemplate, parts: packPaper(job.source), at, fontsDir })
  if (job.paper === 'cards')
    return setPaper({ template: cardsTemplate, parts: await cardsPaper(job.source), at, fontsDir })
  if (job.paper === 'desk')
    return writeOfficial({ paper: deskPaper(job.source), form: job.form, checkAt: job.checkAt, at, fontsDir })
  return setPaper({ template: sheetsTemplate, parts: await sheetsPaper(job.source), at, fontsDir })
}
