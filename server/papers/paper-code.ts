import type { OfficialPaper } from './official-blocks.ts'

/** An address where a paper in hand is compared, or what it takes to look it up. @source PAP-11 */
export const paperCode = ({ seq, hash }: OfficialPaper['head'], checkAt: string | null): string =>
  checkAt === null ? `${seq} ${hash}` : `${checkAt}/${seq}/${hash.slice(0, 16)}`

/** The page for papers of that meeting. @param publicBase `PUBLIC_URL` with `BASE_PATH`; an address by which somebody asked would change the bytes. */
export const paperCheckAt = (publicBase: string | null, meetingId: string): string | null =>
  publicBase === null ? null : `${publicBase}/papers/${encodeURIComponent(meetingId)}`
