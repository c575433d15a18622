/** What may be wrong with an archive. @source ARV-4 */
export type ArchiveFaultCode =
  /** No zip, or half of one. */
  | 'archive.notAnArchive'
  | 'archive.tooLarge'
  | 'archive.tooManyParts'
  /** Leads out of the archive. */
  | 'archive.unsafePath'
  | 'archive.unexpected'
  | 'archive.twice'
  | 'archive.missing'
  | 'archive.link'
  | 'archive.encrypted'
  /** Cannot be unpacked, or is of another length than the directory says. */
  | 'archive.unreadable'
  | 'archive.wrongHash'
  | 'archive.badFacts'
  | 'archive.factsDiffer'
  /** Made by a newer version than this one. */
  | 'archive.newer'
  /** Other nodes cannot read it yet. @source NOD-27 */
  | 'archive.notYet'
  | 'archive.badSignature'
  | 'archive.badRow'
  | 'archive.brokenChain'
  | 'archive.badEvent'
  | 'archive.badPlan'
  | 'archive.wrongEnd'
  | 'archive.future'
  | 'archive.badPerson'
  | 'archive.samePerson'
  | 'archive.unlistedPerson'
  | 'archive.tooManyPeople'
  | 'archive.badText'
  | 'archive.badSeal'
  | 'archive.badTimestamp'
  | 'archive.wrongType'

export interface ArchiveFault {
  /** Which part; '' for the archive as a whole. */
  readonly path: string
  /** From 1, in parts of rows. */
  readonly row?: number
  readonly code: ArchiveFaultCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Takes a fault down. */
export type Tell = (
  path: string,
  code: ArchiveFaultCode,
  more?: { row?: number; params?: ArchiveFault['params'] },
) => void

/** Thrown where nothing further can be read. */
export class ArchiveStop extends Error {}
