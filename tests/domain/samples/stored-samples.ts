import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { type StoredShape, upcast } from '../../../shared/domain/meeting/upcast.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { canonicalJson } from '../../../shared/kernel/json.ts'

export const samplePath = (name: string): string => fileURLToPath(new URL(`./${name}.json`, import.meta.url))

/** Events as a version wrote them, never changed afterwards. */
export const storedLog = (name: string): readonly StoredShape[] => JSON.parse(readFileSync(samplePath(name), 'utf8'))

/** What the state of the samples was when its shape was last changed. */
export interface StoredHash {
  readonly stateVersion: number
  readonly sha256: string
}

export const storedHash = (): StoredHash => JSON.parse(readFileSync(samplePath('state-hash'), 'utf8'))

export const foldStored = (log: readonly StoredShape[]): MeetingState => foldWhole(log.map(upcast))

export const hashOf = (state: MeetingState): string => createHash('sha256').update(canonicalJson(state)).digest('hex')
