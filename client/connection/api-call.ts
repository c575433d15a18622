import type { HttpCalls } from '../../shared/protocol/http/http-contracts.ts'
import type {
  AnswerOf,
  ParamsOf,
  RouteContract,
  SentBodyOf,
  SentQueryOf,
} from '../../shared/protocol/http/route-contract.ts'
import { basePath } from './base-path.ts'
import type { Shape } from './wire-shape.ts'

/** A route as it is called: `GET /api/meetings/:meetingId/state`. Types alone: no page loads a schema. */
export type ApiCall = keyof HttpCalls

/** The ids that stand in the path of a call. */
export type PathIds<Call extends ApiCall> = Readonly<Record<ParamsOf<HttpCalls[Call]['path']>, string>>

/** What a call is sent with; what its contract does not have cannot be given. */
export type Sent<Call extends ApiCall> = Ids<Call> &
  Body<BodyOf<HttpCalls[Call]>> & {
    readonly query?: SentQueryOf<HttpCalls[Call]>
    readonly headers?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
  }

/** Absent where there is nothing to give. */
type Ids<Call extends ApiCall> = [ParamsOf<HttpCalls[Call]['path']>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: PathIds<Call> }

type Body<Value> = undefined extends Value ? { readonly body?: Value } : { readonly body: Value }

/** A file goes as it is, with the type that the headers name. */
type BodyOf<Contract extends RouteContract> = Contract['file'] extends object ? string | Blob : SentBodyOf<Contract>

/** What a page looks for in an answer is in the contract of the call. */
export type ShapeFor<Call extends ApiCall, Seen> = Shape<Seen> &
  ([AnswerOf<HttpCalls[Call]>] extends [Seen] ? unknown : { readonly contractSays: AnswerOf<HttpCalls[Call]> })

/** The address of a call. */
export function addressOf<Call extends ApiCall>(
  call: Call,
  params: PathIds<Call>,
  query: SentQueryOf<HttpCalls[Call]> = {},
): string {
  return filledIn(call, params, query)
}

/** @param ids by their names in the path. */
export function filledIn(call: string, ids: Readonly<Record<string, string>>, query: object): string {
  const path =
    basePath + call.slice(call.indexOf(' ') + 1).replace(/:(\w+)/gu, (_, name) => encodeURIComponent(ids[name] ?? ''))
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`],
  )
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`
}
