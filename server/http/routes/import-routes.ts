import { importFields, venuesByText } from '../../../shared/domain/imports/import.model.ts'
import { maxImportBytes } from '../../../shared/protocol/file-limits.ts'
import { importContracts } from '../../../shared/protocol/http/imports.contract.ts'
import type { ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import { applyImport } from '../../imports/apply-import.ts'
import { fieldName } from '../../imports/import-issue-text.ts'
import { rowsOf } from '../../imports/import-rows.ts'
import type { KeptImport } from '../../imports/kept-imports.ts'
import { askerOf } from '../asker.ts'
import { fileNameOf } from '../file-name-given.ts'
import { fileNameHeader } from '../file-name-header.ts'
import type { HttpDeps } from '../http-deps.ts'
import { importText } from '../import-fault-text.ts'
import { languageIn, refusedReply, unreadReply } from '../import-refusals.ts'
import { importTold, rowTold } from '../import-reply.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type CallOf, type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'imports' | 'liveGrants' | 'newId' | 'rosterChanges'>

/** Files of people, items and awardees: read, mended, taken in. */
export function importRoutes(deps: Deps): readonly Route[] {
  const { imports } = deps
  return [
    route(importContracts.begin, (call) => beginImport(deps, call)),
    route(importContracts.read, async (call) => {
      const { request, params, host } = call
      const made = await imports.find(host, params.importId, askerOf(call))
      if (made === null) return notFound()
      if (made.read === null || made.progress < 1)
        return json(200, { importId: made.importId, progress: made.progress })
      return json(200, await importTold(made, languageIn(request)))
    }),
    route(importContracts.change, async (call) => {
      const { request, params, body, host } = call
      const made = await imports.find(host, params.importId, askerOf(call))
      if (made === null) return notFound()
      const language = languageIn(request)
      const doubled = doubledField(body.columns ?? [])
      if (doubled !== null)
        return failure(422, 'import.twoColumns', {
          field: doubled,
          message: importText('import.twoColumns', language, { field: fieldName(made.kind, doubled, language) }),
        })
      const where = unknownIn(body, made, host.state)
      if (where !== null) return failure(422, 'command.malformed', { where })
      const { [venuesByText]: venues, ...choice } = body
      const outcome = await imports.change(made, { ...choice, venues }, host, askerOf(call))
      return outcome.ok ? json(200, await importTold(made, language)) : unreadReply(outcome, request)
    }),
    route(importContracts.rows, async (call) => {
      const { request, params, query, host } = call
      const made = await imports.find(host, params.importId, askerOf(call))
      if (made?.read == null) return notFound()
      const { total, rows } = await rowsOf(made.read, query)
      return json(200, { total, from: query.from, rows: rows.map((row) => rowTold(row, languageIn(request))) })
    }),
    route(importContracts.faults, async (call) => {
      const { request, params, host } = call
      const made = await imports.find(host, params.importId, askerOf(call))
      if (made?.read == null) return notFound()
      const language = languageIn(request)
      const outcome = await imports.faults(made, host, language, askerOf(call))
      if (!outcome.ok)
        return outcome.fault === 'busy'
          ? failure(503, 'server.busy', { retryAfterMs: 5_000 })
          : failure(500, 'import.failed')
      const name = made.fileName.replace(/\.[^.]{1,5}$/u, '')
      const bytes = Buffer.from(outcome.made)
      return {
        status: 200,
        headers: {
          'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'Content-Disposition': fileNameHeader(
            'attachment',
            `${name}${language === 'en' ? ' to mend' : ' 待改正'}.xlsx`,
          ),
          'X-Content-Type-Options': 'nosniff',
        },
        write: async (response) => {
          response.end(bytes)
        },
      }
    }),
    route(importContracts.apply, (call) => apply(deps, call)),
  ]
}

async function beginImport(
  { imports, newId }: Deps,
  call: CallOf<typeof importContracts.begin>,
): Promise<Reply<ReplyOf<typeof importContracts.begin>>> {
  const { request, query, grant, host } = call
  const importId = query.importId ?? newId()
  if (query.importId !== undefined && (await imports.find(host, importId, askerOf(call))) !== null)
    return failure(409, 'import.idTaken')
  const language = languageIn(request)
  const tooLarge = () => failure(422, 'import.tooLarge', { message: importText('import.tooLarge', language) })
  if (Number(request.get('content-length') ?? 0) > maxImportBytes) return tooLarge()
  const taken = await imports.take(request, maxImportBytes)
  if (taken === null) return tooLarge()
  const made: KeptImport = {
    importId,
    meetingId: host.meetingId,
    kind: query.kind,
    fileName: fileNameOf(request),
    ...taken,
    grant,
    revision: 1,
    settings: {},
    encoding: query.encoding ?? null,
    itemId: null,
    signs: { looked: [], unshown: [] },
    read: null,
    progress: 0,
  }
  const outcome = await imports.begin(made, host, askerOf(call))
  return outcome.ok ? json(201, await importTold(made, language)) : unreadReply(outcome, request)
}

async function apply(
  deps: Deps,
  call: CallOf<typeof importContracts.apply>,
): Promise<Reply<ReplyOf<typeof importContracts.apply>>> {
  const { imports, rosterChanges, liveGrants } = deps
  const { params, body, grant, host } = call
  const made = await imports.find(host, params.importId, askerOf(call))
  if (made?.read == null) return notFound()
  const asker = { meetingId: host.meetingId, linkId: grant.linkId }
  const outcome = await imports.inTurn(made, async () => {
    const faults = made.read?.head.counts.fault ?? 0
    if (body.rows === 'all' && faults > 0) return failure(409, 'import.hasFaults', { count: faults })
    made.progress = 0.5
    const applied = await applyImport({ rosterChanges }, host, grant, made)
    made.progress = 1
    if (applied.ok) {
      await imports.remember(made)
      const { added, changed, skipped, version } = applied
      return json(200, { added, changed, skipped, version })
    }
    return refusedReply(applied.code, applied.params)
  })
  if (made.kind === 'roster' && outcome.status === 200) await liveGrants.recheck()
  // What it says from now on is held against what there is now.
  const isOther =
    outcome.status === 200 || (outcome.json !== undefined && JSON.stringify(outcome.json).includes('import.stale'))
  if (isOther) await imports.again(made, host, asker)
  return outcome
}

type Columns = NonNullable<CallOf<typeof importContracts.change>['body']['columns']>

function doubledField(columns: Columns) {
  const seen = new Set<string>()
  for (const { field } of columns) {
    if (field === null) continue
    if (seen.has(field)) return field
    seen.add(field)
  }
  return null
}

/** The first member that names what there is not. */
function unknownIn(
  { sheet, columns, [venuesByText]: venues, itemId }: CallOf<typeof importContracts.change>['body'],
  { kind, read }: KeptImport,
  state: CallOf<typeof importContracts.change>['host']['state'],
): string | null {
  if (sheet !== undefined && read?.head.sheets.some(({ name }) => name === sheet) === false) return 'sheet'
  const known: readonly string[] = importFields[kind]
  if (columns?.some(({ field }) => field !== null && !known.includes(field)) === true) return 'columns'
  if (Object.values(venues ?? {}).some((venueId) => !Object.hasOwn(state.venues, venueId))) return venuesByText
  if (itemId !== undefined && !state.agenda.items.some(({ id }) => id === itemId)) return 'itemId'
  return null
}
