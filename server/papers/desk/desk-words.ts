import type { OfficialBlock, OfficialPaper } from '../official-blocks.ts'
import type { PaperClock } from '../paper-clock.ts'
import type { DeskSource } from './desk-source.ts'
import type { DeskTexts } from './desk-texts.ts'

/** With what the sheets of the desks are worded. */
export interface DeskWords<Source = DeskSource> {
  readonly source: Source
  readonly texts: DeskTexts
  readonly clock: PaperClock
}

/** What is a sheet's own. */
export interface DeskBody {
  /** Below what is known of the meeting. */
  readonly facts: OfficialPaper['facts']
  readonly blocks: readonly OfficialBlock[]
}
