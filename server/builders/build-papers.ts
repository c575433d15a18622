import { join } from 'node:path'
import { openArchives } from '../archives/archives.ts'
import { createFollowUpPrinter } from '../follow-up/follow-up-printer.ts'
import { createImports } from '../imports/imports.ts'
import { openKeptImports } from '../imports/kept-imports.ts'
import { createNoticeReader } from '../imports/notice-reader.ts'
import { createSharedImports } from '../imports/shared-imports.ts'
import { createLedgerPrinter } from '../ledger/ledger-printer.ts'
import { createMinutesIssue } from '../minutes/issue-minutes.ts'
import { createMinutesPrinter } from '../minutes/minutes-printer.ts'
import { createPaperPrinter } from '../papers/paper-printer.ts'
import type { Door } from './build-door.ts'
import type { Ground } from './build-ground.ts'
import type { Work } from './build-work.ts'

export type Papers = Awaited<ReturnType<typeof buildPapers>>

/** What is printed, read in and taken away as files, in limited processes. */
export async function buildPapers(ground: Ground, { nodes, grants }: Door, { processes }: Work) {
  const { config, store, events, clock, onError } = ground
  const { people, settings, typed, issued, sharedImports } = store
  const { dataDir, fontsDir, publicBase } = config
  const { now } = clock
  const withLinks = { pool: processes, fontsDir, publicBase }
  const papers = createPaperPrinter({ pool: processes, fontsDir })
  const minutes = createMinutesPrinter(withLinks)
  const kept = await openKeptImports({
    folder: join(dataDir, 'imports'),
    nodeId: sharedImports === null ? null : nodes.id,
    liveGrants: grants.liveGrants,
    onEnded: (importId) => void sharedImports?.remove(importId).catch(onError),
  })
  const shared = sharedImports === null ? null : createSharedImports({ store: sharedImports, kept, now })
  const taker = () => ({ now: now(), written: store.form.written })
  return {
    papers,
    minutes,
    minutesIssue: createMinutesIssue({ events, people, typed, issued, minutes }),
    ledgers: createLedgerPrinter(withLinks),
    followUps: createFollowUpPrinter(withLinks),
    imports: createImports({ kept, shared, processes, people, settings, papers, typed }),
    noticeReader: createNoticeReader({ kept, processes }),
    archives: await openArchives({ folder: join(dataDir, 'archives'), processes, taker }),
  }
}
