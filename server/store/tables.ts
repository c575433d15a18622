import type { Kysely } from 'kysely'

export type Dialect = 'sqlite' | 'postgres'

/** The tables; the same in both databases. JSON is kept as text, so that its bytes stay what they were. */
export interface Tables {
  readonly logs: {
    meeting_id: string
    epoch: string
    seq: number
    hash: string
    created_at: number
    /** Of a meeting's own log: the one that tells of it where that is another, see `LiveLogs`; empty: none does. */
    live_log: string | null
    /** By our key over meeting, epoch, seq, hash and the live log; null where no node with the key has written. */
    mark: string | null
  }
  readonly events: {
    meeting_id: string
    seq: number
    at: number
    type: string
    version: number
    data: string
    actor: string
    command_id: string
    hash: string
    /** The id of the meeting that the row was written in, where an archive has brought it; null: this one. */
    origin: string | null
  }
  readonly commands: { meeting_id: string; command_id: string; body_hash: string; seq: number }
  readonly snapshots: { meeting_id: string; seq: number; version: number; state: string; mark: string | null }
  readonly links: {
    link_id: string
    token_hash: string
    meeting_id: string
    role: string
    venue_id: string | null
    person_id: string | null
    expires_at: number | null
    revoked_at: number | null
  }
  readonly sessions: {
    session_hash: string
    link_id: string
    person_id: string | null
    created_at: number
    on_site_at: number | null
    on_site_edge: number | null
    device: string | null
    card_hash: string | null
    told_at: number | null
  }
  readonly people: {
    meeting_id: string
    person_id: string
    place: number
    name: string
    unit: string
    title: string
    venue_id: string
    phone: string | null
    attends: string
    /** null without one: marks speak of what is filled. */
    seat: string | null
    code_hash: string | null
    code_digest: string | null
    /** `searchKey` of the name. */
    search_key: string
    /** Number of the event that has changed what is written here last; null: none since the meeting was made. */
    revised: number | null
  }
  readonly arrivals: {
    meeting_id: string
    person_id: string
    venue_id: string
    device_hash: string
    address_net: string
    at: number
  }
  readonly retention: {
    meeting_id: string
    days: number
    due_at: number
    name_days: number | null
    names_due_at: number | null
    erased: string | null
    recorded: string | null
    cleaned: string | null
  }
  /** Changes of rosters; `seq` is null until the roster is what the change says. */
  readonly roster_revisions: {
    meeting_id: string
    revision: string
    command_id: string
    made_at: number
    /** Of the last event of its command. */
    seq: number | null
    editor: string
    role: string
    /** How many it is about. */
    people: number
  }
  /** What becomes of whom, and what it was (JSON of `PlacedPerson`); null: not on the roster. */
  readonly roster_revision_people: {
    meeting_id: string
    revision: string
    person_id: string
    was: string | null
    becomes: string | null
  }
  /** What was typed and lies beside a log, whose events name revision and hash; `kind` is a `TypedKind`. */
  readonly typed_texts: { meeting_id: string; revision: string; kind: string; salt: string; content: string }
  /** Papers as they were issued, `content` in base64, `details` JSON; see `IssuedPaper`. */
  readonly issued_papers: {
    meeting_id: string
    sha256: string
    kind: string
    form: string
    version: number
    details: string
    content: string
  }
  /** Where it is tried whether there is room. */
  readonly storage_probes: { probe: string; content: string }
  readonly settings: { key: string; value: string }
  readonly row_marks: { place: string; scope: string; row_key: string; mark: string }
  /** Of each scope: how many marked rows, and the sum of their marks (hexadecimal, modulo 2^128). */
  readonly tallies: { place: string; scope: string; row_count: number; sum: string; mark: string | null }
  /** The administrative journal; `scope` is a meeting's id, or '' for what concerns the installation. */
  readonly audit: {
    scope: string
    seq: number
    at: number
    actor: string
    act: string
    detail: string
    hash: string
  }
  /** Meetings that were deleted and can still be restored; `listed` is what the list says of one (JSON). */
  readonly bin: { meeting_id: string; binned_at: number; listed: string }
  readonly accounts: {
    account_id: string
    name: string
    /** `searchKey` of the name: no two have the same. null once the account is deleted, so that the name is free again. */
    name_key: string | null
    role: string
    /** Who it is at the identity provider; null: comes in by its password alone. */
    subject: string | null
    /** See `server/accounts/passwords.ts`; null until one is set. */
    password: string | null
    /** Hash of the one-use token that sets the password, and until when it does. */
    once_hash: string | null
    once_until: number | null
    created_at: number
    deleted_at: number | null
  }
  /** Screens that ask for a hall, and those that have one; see `PairingRecord`. */
  readonly screen_pairings: {
    pairing_id: string
    secret_hash: string
    /** null once it was used or is over. */
    code: string | null
    sign: number
    size: string | null
    address: string
    opened_at: number
    expires_at: number
    paired_at: number | null
    link_id: string | null
  }
  readonly seal_timestamps: { meeting_id: string; seq: number; at: number; content: string; sha256: string }
  /** Addresses elsewhere that are told of what happens; see `WebhookRecord`. */
  readonly webhooks: {
    webhook_id: string
    meeting_id: string
    url: string
    /** JSON: a list. */
    types: string
    secret: string
    created_at: number
    epoch: string
    told_up_to: number
    failures: number
    failing_since: number | null
    next_at: number | null
    tried_at: number | null
    fault: string | null
    dead_at: number | null
    /** Which node tells it, and until when no other does. */
    claimed_by: string | null
    claimed_until: number | null
  }
  /** One row, `written`: the version in which events may be written. */
  readonly event_form: { name: string; version: number }
  /** Nodes that share the database; `beat_at` is by the database's clock, `reads_version` the newest events that a node reads. */
  readonly nodes: { node_id: string; beat_at: number; is_leaving: number; reads_version: number }
  /** What a node tells the others of a meeting (JSON); of a node that has not beaten lately, nothing. */
  readonly node_meetings: { node_id: string; meeting_id: string; revision: number; told: string }
  /** Files that are imported where several nodes share the database; see `ImportRecord`. */
  readonly shared_imports: {
    import_id: string
    meeting_id: string
    kind: string
    file_name: string
    revision: number
    facts: string
    bytes: Uint8Array
    looked_at: number
  }
  /** How rehearsals are played; `chairs`: 1 or 0. */
  readonly simulations: { meeting_id: string; log_id: string; speed: number; chairs: number }
  readonly seals: { meeting_id: string; seq: number; content: string; signature: string; public_key: string }
}

export type Database = Kysely<Tables>
