import { writeFileSync } from 'node:fs'
import { eventVersion, type StoredShape, stateVersion } from '../../../shared/domain/meeting/upcast.ts'
import { playSamples } from './sample-steps.ts'
import { foldStored, hashOf, samplePath, storedLog } from './stored-samples.ts'

/**
 * `npx tsx tests/domain/samples/freeze.ts`, after a new kind of event or a new `stateVersion`: adds the kinds of which
 * there is no sample yet, and notes the hash of the state. What is stored already stays as it is: logs hold it.
 */
const name = `events-v${eventVersion}`
const before = read()
const known = new Set(before.map(({ type }) => type))
const fresh = playSamples().log.filter(({ type }) => before.length === 0 || !known.has(type))
const log = [...before, ...fresh.map((event, index) => stored(event, before.length + index + 1))]
const sha256 = hashOf(foldStored(log))

writeFileSync(samplePath(name), `[\n${log.map((event) => `  ${JSON.stringify(event)}`).join(',\n')}\n]\n`)
writeFileSync(samplePath('state-hash'), `${JSON.stringify({ stateVersion, sha256 }, null, 2)}\n`)

function stored({ at, type, data }: { at: number; type: string; data: unknown }, seq: number): StoredShape {
  return { seq, at, type, version: eventVersion, data }
}

function read(): readonly StoredShape[] {
  try {
    return storedLog(name)
  } catch {
    return []
  }
}
