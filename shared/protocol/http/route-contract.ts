import type { z } from 'zod'
import type { Role } from '../../access/roles.ts'

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a route answers without JSON: nothing, or bytes of these types. */
export interface BytesAnswer {
  readonly bytes: readonly string[]
}

/** A body that is not parsed as JSON by the route: a file, as the text of a list or as a stream of bytes. */
export interface FileBody {
  /** `text`: read whole and checked with every fault told; `stream`: written away as it comes. */
  readonly kind: 'text' | 'stream'
  readonly contentTypes: readonly string[]
  readonly maxBytes: number
  /** What the text says once it is read. */
  readonly schema?: z.ZodType
  /** Bytes that may come in place of the text, read by the route itself. */
  readonly orBytes?: { readonly contentTypes: readonly string[]; readonly maxBytes: number }
}

/** One route as both sides know it; the server adds what it does. */
export interface RouteContract {
  /** Unique; the name of the call in generated clients. */
  readonly operationId: string
  readonly method: HttpMethod
  /** Express form: `/api/meetings/:meetingId/state`. Every id of the path is a text; one that names nothing is not found. */
  readonly path: string
  /** One sentence. */
  readonly summary: string
  /** What the schemas do not say. */
  readonly notes?: string
  /** `public`: anyone; `system`: those roles; `meeting`: those roles of the meeting in the path. */
  readonly access: 'public' | 'system' | 'meeting'
  /** The owner may whatever the organiser may. Empty for `public`. */
  readonly roles: readonly Role[]
  /** What it is charged, in points of the server's table of limits; default: 1. @source LIM-9 */
  readonly price?: number
  /** Members that are not named here are ignored. */
  readonly query?: z.ZodObject
  /** JSON; strict: an unknown member is refused. */
  readonly body?: z.ZodType
  /** What was left empty in the body counts as not written. */
  readonly isForgiving?: true
  readonly file?: FileBody
  /** Request headers that mean something to this route alone, each with what it means. */
  readonly headers?: Readonly<Record<string, string>>
  /** By status; null: no content. An answer with a member that is not named here is a fault. */
  readonly answers: Readonly<Record<number, z.ZodType | BytesAnswer | null>>
  /** By status: what else than `{error}` is said by a refusal of the route itself. */
  readonly rejected?: Readonly<Record<number, z.ZodType>>
  /** By status: the codes of its own refusals; those that any such route has are added by `refusalsOf`. */
  readonly refusals?: Readonly<Record<number, readonly string[]>>
  readonly examples?: { readonly body?: unknown; readonly answer?: unknown }
}

export const routeContract = <const Contract extends RouteContract>(contract: Contract): Contract => contract

/** The names in a path: `:meetingId` → `meetingId`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? WithoutEnding<Name>
    : never

/** `/ledger.:kind` has no ending; a name ends at a dot. */
type WithoutEnding<Name extends string> = Name extends `${infer Short}.${string}` ? Short : Name

/** As it is given out: nobody changes what was said. */
export type Told<Value> = unknown extends Value
  ? unknown
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Member)[]
      ? readonly Told<Member>[]
      : { readonly [Name in keyof Value]: Told<Value[Name]> }

/** As it comes over the wire: what is absent is absent. */
export type Heard<Value> = unknown extends Value
  ? unknown
  : Value extends string | number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Member)[]
      ? readonly Heard<Member>[]
      : { readonly [Name in keyof Value]: Heard<Exclude<Value[Name], undefined>> }

export type QueryOf<Contract extends RouteContract> = Contract['query'] extends z.ZodObject
  ? z.output<Contract['query']>
  : Readonly<Record<never, never>>

/** As a caller asks it. */
export type SentQueryOf<Contract extends RouteContract> = Contract['query'] extends z.ZodObject
  ? { readonly [Name in keyof QueryOf<Contract>]?: QueryOf<Contract>[Name] | undefined }
  : Readonly<Record<never, never>>

/** As the handler gets it. */
export type BodyOf<Contract extends RouteContract> = Contract['body'] extends z.ZodType
  ? z.output<Contract['body']>
  : undefined

/** As a caller sends it. */
export type SentBodyOf<Contract extends RouteContract> = Contract['body'] extends z.ZodType
  ? Told<z.input<Contract['body']>>
  : undefined

/** What a caller is told when it went well; null where there is no content. */
export type AnswerOf<Contract extends RouteContract> = Output<Contract['answers'][keyof Contract['answers']]>

type Output<Answer> = Answer extends z.ZodType ? Heard<z.output<Answer>> : Answer extends null ? null : never

/** What a handler may answer, its own forms of refusal included. */
export type ReplyOf<Contract extends RouteContract> =
  | Input<Contract['answers'][keyof Contract['answers']]>
  | (Contract['rejected'] extends Readonly<Record<number, z.ZodType>>
      ? Input<Contract['rejected'][keyof Contract['rejected']]>
      : never)

type Input<Answer> = Answer extends z.ZodType ? Told<z.input<Answer>> : never
