import { lineSchema } from '../../kernel/schema.ts'

export const venueNameSchema = lineSchema(80)
