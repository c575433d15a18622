import { z } from 'zod'
import { refusalSchema, refusalsOf } from '../../shared/protocol/http/refusals-of.ts'
import type { RouteContract } from '../../shared/protocol/http/route-contract.ts'
import type { Reply } from './reply.ts'

type Check = (reply: Reply) => Reply

const asItIs: Check = (reply) => reply

/** Answers are checked where they are tried out; in production nobody is made to wait for it. */
const isTriedOut = ['test', 'development'].includes(process.env.NODE_ENV ?? '')

/**
 * Holds the answers of a route against what its contract says of them.
 * @returns passes an answer on; throws for one that the contract does not have.
 */
export function answerCheck(contract: RouteContract, isOn = isTriedOut): Check {
  if (!isOn) return asItIs
  const { method, path, answers, rejected = {} } = contract
  const refusals = new Map(
    Object.entries(refusalsOf(contract)).map(([status, codes]) => [Number(status), refusalSchema(codes)]),
  )
  const schemasOf = (status: number): readonly z.ZodType[] => {
    const known = [answers[status], rejected[status], refusals.get(status)]
    return known.filter((schema) => schema instanceof z.ZodType)
  }
  return (reply) => {
    const { status, json } = reply
    const fault = (what: string) => new Error(`${method.toUpperCase()} ${path} answers ${status}: ${what}`)
    if (json === undefined) {
      const isFitting = status in answers && !(answers[status] instanceof z.ZodType)
      if (isFitting) return reply
      throw fault('no answer without JSON is in its contract')
    }
    const schemas = schemasOf(status)
    if (schemas.length === 0) throw fault('this status is not in its contract')
    const results = schemas.map((schema) => schema.safeParse(json))
    const [first] = results
    if (results.some(({ success }) => success) || first?.error === undefined) return reply
    throw fault(`${z.prettifyError(first.error)}\n${JSON.stringify(json).slice(0, 500)}`)
  }
}
