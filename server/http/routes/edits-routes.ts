import { editsContracts } from '../../../shared/protocol/http/edits.contract.ts'
import { lastEditBeside } from '../../meetings/last-edit.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'accountName' | 'events'>

/** What was done to the preparation. @source EDT-3 */
export const editsRoutes = ({ accountName, events }: Deps): readonly Route[] => [
  route(editsContracts.last, async ({ host, grant, query }) => {
    await host.catchUp()
    const edit = await lastEditBeside(events, host, { ...grant.actor, linkId: grant.linkId }, query.place)
    if (edit === null) return json(200, { by: null })
    const [linkId = ''] = edit.by.split(' ')
    return json(200, { by: { role: edit.role, name: await accountName(linkId), seq: edit.seq } })
  }),
]
