import { createHash } from 'node:crypto'
import type { ArchiveFault } from './archive-fault.ts'
import { archiveText, placeOf } from './archive-texts.ts'
import type { AbsentFile } from './earlier-files.ts'
import { readArchive } from './read-archive.ts'

/** Which of the places that `onehall verify` takes is an archive. */
export const isArchivePath = (place: string | undefined): place is string =>
  place?.toLowerCase().endsWith('.zip') === true

/** `onehall verify <archive.zip>`. @returns the exit code: 0 when all holds. @source ARV-5 */
export async function verifyArchive(path: string, say: (text: string) => void): Promise<number> {
  const read = await readArchive({ path, taker: null, into: null })
  if (read.ok) {
    const { meeting, log } = read.found.facts
    say(`${meeting.title} · ${meeting.meetingId} · ${log.seq} · ${log.head}`)
    say(signedText(read.found.signedBy))
    for (const file of read.found.absent) say(absentText(file))
    say('全部无误。\nAll holds.')
    return 0
  }
  for (const issue of read.issues) say(faultText(issue))
  if (read.more !== undefined) say(`… +${read.more}`)
  return 1
}

function signedText(publicKey: string | null): string {
  if (publicKey === null)
    return [archiveText('archive.unsigned', {}, 'zh-CN'), archiveText('archive.unsigned', {}, 'en')].join('\n')
  const keyId = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16)
  return `签名公钥 · signed by: ${publicKey} (${keyId})`
}

/** What the log names, and is not there to be checked. */
const absentText = ({ documentId, version, sha256, absent }: AbsentFile): string =>
  (['zh-CN', 'en'] as const)
    .map((language) => archiveText(`archive.${absent}`, { documentId, version, sha256 }, language))
    .join('\n')

const faultText = ({ code, params, ...place }: ArchiveFault): string =>
  `✗ ${[placeOf(place), archiveText(code, params, 'zh-CN')].filter(Boolean).join('：')} (${archiveText(code, params, 'en')})`
