import { z } from 'zod'
import { lineSchema } from '../../kernel/schema.ts'
import { instant } from '../../kernel/time.ts'

/** Region/City; abbreviations mean one thing here and another there (CST: Shanghai, Chicago, Havana). */
const zoneName = /^(?:UTC|[a-z_]+(?:\/[a-z0-9_+-]+)+)$/iu

/** @source FIL-3 */
const timeZoneSchema = z.string().refine((zone) => {
  if (!zoneName.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
})

/** What a meeting is called, who holds it, and when: the head of a meeting file. `startsAt`: RFC 3339 with an offset. */
export const meetingHead = {
  title: lineSchema(200),
  organizer: lineSchema(200),
  startsAt: z.iso.datetime({ offset: true, local: false }),
  timeZone: timeZoneSchema,
  locale: z.enum(['zh-CN', 'en']),
}

/** The last instant that a date can say, milliseconds since 1970. */
const lastInstant = 8_640_000_000_000_000

/** As a file has it, or as the state has it: RFC 3339 with an offset, or milliseconds since 1970. */
const startSchema = z.union([
  meetingHead.startsAt.transform((text) => instant(Date.parse(text))),
  z.int().min(0).max(lastInstant).transform(instant),
])

/** What of the head is to change: at least one member; null takes the organizer away. */
export const headPatchSchema = z
  .strictObject({ ...meetingHead, organizer: meetingHead.organizer.nullable(), startsAt: startSchema })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0)
