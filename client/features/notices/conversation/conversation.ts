import type { Notice, NoticesState } from '../../../../shared/domain/notices/notices.model.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'

/** What was said, by whom. */
export type Said =
  | { readonly by: 'staff'; readonly notice: Notice; readonly at: Instant }
  | {
      readonly by: 'venue'
      readonly notice: Notice
      readonly at: Instant
      readonly venueId: string
      readonly text: string
    }

/** Notices and the replies of halls, the newest first. */
export function conversation(notices: NoticesState): readonly Said[] {
  const said = notices.flatMap((notice): Said[] => {
    const replies = Object.entries(notice.acks).flatMap(([venueId, { at, reply }]): Said[] =>
      reply === null ? [] : [{ by: 'venue', notice, at, venueId, text: reply }],
    )
    return [{ by: 'staff', notice, at: notice.at }, ...replies]
  })
  return said.sort((one, other) => other.at - one.at)
}
