import { z } from 'zod'

/** A fault of a file, or what is worth a look. */
export const fileIssueSchema = z
  .strictObject({
    /** From 1, in lists of people. */
    row: z.int().optional(),
    path: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** In the language that `Accept-Language` asks for. */
    message: z.string(),
  })
  .meta({ id: 'FileIssue' })
