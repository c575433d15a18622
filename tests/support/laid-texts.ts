import type { DecideContext } from '../../shared/kernel/decider.ts'

/** Keeps what decisions lay beside the log, by revision, as a server would. */
export function laidTexts() {
  const texts = new Map<string, string>()
  const layBeside: DecideContext<unknown, unknown>['layBeside'] = (text) => {
    const revision = `text${texts.size + 1}`
    texts.set(revision, text)
    return { revision, sha256: revision.padStart(64, '0') }
  }
  return { texts: texts as ReadonlyMap<string, string>, layBeside }
}
