import { join } from 'node:path'
import { ConfigError } from '../config.ts'
import { BucketFault } from '../documents/bucket-fault.ts'
import { openShelf } from '../documents/open-shelf.ts'
import { bucketIn } from '../documents-of.ts'
import { readSealKey, type SealKey, SealKeyError } from '../kernel/seal-key.ts'
import { NoStoreError, openReader } from '../store/open-reader.ts'
import { soleAddress } from '../store/postgres-place.ts'
import type { Finding } from './finding.ts'
import { verifyPlace } from './verify-place.ts'
import { findingText, verifyTexts } from './verify-texts.ts'

type Say = (text: string) => void

/**
 * `onehall verify`. @returns the exit code: 0 when all holds, 1 when something does not or could not be checked, 2 when it
 * was called wrongly.
 * @throws BucketFault, ConfigError
 * @source EVD-6
 */
export async function verifyProgram(args: readonly string[], say: Say): Promise<number> {
  const [place] = args
  if (place === undefined || place.startsWith('-') || args.length > 1) {
    say(verifyTexts.help)
    return place === '--help' ? 0 : 2
  }
  try {
    return await verifyStore(place, say)
  } catch (error) {
    if (error instanceof BucketFault || error instanceof ConfigError) throw error
    say(faultText(error))
    return 1
  }
}

async function verifyStore(place: string, say: Say): Promise<number> {
  const isFolder = !/^postgres(?:ql)?:/u.test(place)
  const key = readSealKey(process.env.SEAL_KEY_FILE ?? join(isFolder ? place : 'data', 'seal.key'))
  const reader = openReader(await soleAddress(place), key)
  try {
    const bucket = bucketIn(process.env)
    const documents = isFolder || bucket !== null ? await openShelf(place, bucket) : null
    const onProgress = (done: number, total: number) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total} `)
    }
    const findings = await verifyPlace({ reader, documents, onProgress })
    return report(findings, await keyText(key, reader.markedBy()), say)
  } finally {
    await reader.close()
  }
}

/** null when the marks could be checked. */
async function keyText(key: SealKey | null, marked: Promise<string | null>): Promise<string | null> {
  const by = await marked
  if (by === null) return verifyTexts.neverMarked
  if (key === null) return verifyTexts.noKey
  return by === key.publicKey ? null : verifyTexts.otherKey
}

function report(findings: readonly Finding[], cannotCheck: string | null, say: Say): number {
  // Without the key everything is unmarked: one sentence says it better than a thousand.
  const told = cannotCheck === null ? findings : findings.filter(({ kind }) => kind !== 'unmarked')
  for (const finding of told) say(findingText(finding))
  if (cannotCheck !== null) say(cannotCheck)
  const isAll = told.length === 0 && cannotCheck === null
  if (isAll) say(verifyTexts.allHolds)
  return isAll ? 0 : 1
}

function faultText(error: unknown): string {
  if (error instanceof NoStoreError) return verifyTexts.noStore(error.place)
  if (error instanceof SealKeyError) return verifyTexts.badKey(error.path)
  return verifyTexts.failed(error instanceof Error ? error.message : String(error))
}
