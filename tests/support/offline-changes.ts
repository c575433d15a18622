import { closeConnection, openConnection } from '../../server/store/sqlite-connection.ts'

interface OfflineChange {
  readonly what: string
  /** `?` is the meeting's id. */
  readonly sql: string
  /** What the verifier has to name. */
  readonly place: string
  readonly key: string | null
}

/** What somebody may do to the file who has no key: each kind of row changed, added, taken away. */
export const offlineChanges: readonly OfflineChange[] = [
  {
    what: 'an event',
    sql: "update events set data = '{}' where meeting_id = ? and seq = 1",
    place: 'events',
    key: '1',
  },
  {
    what: 'the end of a log',
    sql: "update logs set epoch = 'another' where meeting_id = ?",
    place: 'events',
    key: null,
  },
  {
    what: 'a log that is cut, and its head with it',
    sql: 'delete from events where meeting_id = ? and seq = (select seq from logs where meeting_id = ?)',
    place: 'events',
    key: null,
  },
  {
    what: 'which log is live',
    sql: "update logs set live_log = '' where meeting_id = ?",
    place: 'events',
    key: null,
  },
  {
    what: 'a snapshot',
    sql: "update snapshots set state = replace(state, 'A meeting', 'No meeting') where meeting_id = ?",
    place: 'snapshots',
    key: null,
  },
  {
    what: 'a person',
    sql: "update people set name = 'Another' where meeting_id = ? and person_id = 'b1-p1'",
    place: 'people',
    key: 'b1-p1',
  },
  {
    what: 'a person that is taken away, with its mark',
    sql: "delete from people where meeting_id = ? and person_id = 'b1-p2'; delete from row_marks where scope = ? and row_key = 'b1-p2'",
    place: 'people',
    key: null,
  },
  {
    what: 'a person that is added',
    sql: "insert into people (meeting_id, person_id, place, name, unit, title, venue_id, attends) select meeting_id, 'b9-p9', 99, name, unit, title, venue_id, attends from people where meeting_id = ? and person_id = 'b1-p3'",
    place: 'people',
    key: 'b9-p9',
  },
  {
    what: 'a link',
    sql: "update links set role = 'organiser' where meeting_id = ? and role = 'observer'",
    place: 'links',
    key: null,
  },
  {
    what: 'a setting',
    sql: "update settings set value = 'another' where key = 'ownerTokenHash' and ? <> ''",
    place: 'settings',
    key: 'ownerTokenHash',
  },
  {
    what: 'an entry of the journal',
    sql: "update audit set act = 'nothing' where scope = ? and seq = 1",
    place: 'audit',
    key: '1',
  },
  {
    what: 'the journal as a whole',
    sql: "delete from audit where scope = ?; delete from tallies where place = 'audit' and scope = ?",
    place: 'audit',
    key: null,
  },
  {
    what: 'a seal',
    sql: 'update seals set content = replace(content, \'"seq":\', \'"seq": \') where meeting_id = ?',
    place: 'seals',
    key: null,
  },
]

/** Through another connection, as somebody with the file in hand would. @param meetingId takes the place of each `?`. */
export function changeDatabase(path: string, sql: string, meetingId: string): void {
  const database = openConnection(path)
  try {
    database.exec(sql.replaceAll('?', `'${meetingId}'`))
  } finally {
    closeConnection(database)
  }
}
