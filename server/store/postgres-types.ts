import pg from 'pg'

const int8 = 20

/** Our integers of eight bytes are instants: they fit a number. */
const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')

export const numberTypes = { getTypeParser: typeParser }
