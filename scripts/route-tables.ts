import { z } from 'zod'
import { everyContract } from '../server/http/describe-api.ts'
import { httpGroups } from '../shared/protocol/http/http-contracts.ts'
import { refusalFields } from '../shared/protocol/http/refusals-of.ts'
import type { RouteContract } from '../shared/protocol/http/route-contract.ts'

/** Where the tables stand. */
export const protocolPath = 'docs/PROTOCOL.md'

const begin = '<!-- routes: made by `npm run describe` -->'
const end = '<!-- /routes -->'

/** The document with its tables as the contracts have them now. @throws when it has no place for them. */
export function withRouteTables(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error('no place for the tables of routes')
  return `${text.slice(0, from)}${begin}\n\n${routeTables()}\n${text.slice(to)}`
}

function routeTables(): string {
  const groups = Object.entries(httpGroups).map(([group, about]) => {
    const contracts = everyContract().flatMap(([name, contract]) => (name === group ? [contract] : []))
    return [
      `### ${about.replace(/[,.:;].*$/u, '')}`,
      '',
      ...(/[,:;]/u.test(about) ? [about, ''] : []),
      ...contracts.flatMap(told),
    ].join('\n')
  })
  return groups.join('\n')
}

function told(contract: RouteContract): readonly string[] {
  const { method, path, summary, notes, query, body, file, access, roles } = contract
  const asked = query === undefined ? '' : `?${Object.keys(query.shape).join('=&')}=`
  const sent = body !== undefined ? shapeText(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })) : null
  return [
    `#### ${method.toUpperCase()} ${path.replace(/:(\w+)/gu, '{$1}')}${asked}`,
    '',
    [summary, ...(notes === undefined ? [] : [notes])].join(' '),
    '',
    `- **By**: ${access === 'public' ? 'anyone' : roles.join(', ')}`,
    ...(sent === null ? [] : [`- **Body**: \`${sent}\``]),
    ...(file === undefined
      ? []
      : [`- **Body**: ${[file, ...(file.orBytes === undefined ? [] : [file.orBytes])].map(bodyText).join('; ')}`]),
    ...answersText(contract),
    ...refusalsText(contract),
    '',
  ]
}

const answersText = ({ answers }: RouteContract): readonly string[] =>
  Object.entries(answers).map(([status, answer]) => {
    if (answer === null) return `- **${status}**: no content`
    if (!(answer instanceof z.ZodType)) return `- **${status}**: bytes, ${answer.bytes.join(', ')}`
    return `- **${status}**: \`${shapeText(z.toJSONSchema(answer, { io: 'input', unrepresentable: 'any' }))}\``
  })

const refusalsText = ({ refusals = {}, rejected = {} }: RouteContract): readonly string[] => [
  ...Object.entries(refusals).map(([status, codes]) => `- **${status}**: ${codes.map(codeText).join(', ')}`),
  ...(Object.keys(rejected).length === 0
    ? []
    : [`- **${Object.keys(rejected).join(', ')}**: \`{ok: false, rejection: {code, params}}\``]),
]

function codeText(code: string): string {
  const fields = Object.keys(refusalFields[code] ?? {})
  return fields.length === 0 ? `\`${code}\`` : `\`${code}\` (${fields.map((name) => `\`${name}\``).join(', ')})`
}

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

/** A schema in one line: `{role, venueId?, links: [{…}]}`; two levels deep. */
function shapeText(schema: unknown): string {
  const whole = schema as Shape
  const line = (shape: Shape, depth: number): string => {
    if (shape.$ref?.startsWith('#/$defs/') === true)
      return line(whole.$defs?.[shape.$ref.replace('#/$defs/', '')] ?? {}, depth)
    if (shape.$ref !== undefined) return shape.$ref.split('/').at(-1) ?? ''
    if (shape.anyOf !== undefined) return shape.anyOf.map((part) => line(part, depth)).join(' or ')
    if (shape.const !== undefined) return JSON.stringify(shape.const)
    if (shape.enum !== undefined) return shape.enum.join(' or ')
    if (shape.items !== undefined) return `[${line(shape.items, depth)}]`
    if (shape.properties === undefined) return shape.type ?? 'any'
    if (depth > 2) return '{…}'
    const members = Object.entries(shape.properties).map(([name, member]) => {
      const isPlain = member.properties === undefined && member.items === undefined && member.enum === undefined
      const mark = shape.required?.includes(name) === true ? '' : '?'
      return isPlain && member.anyOf === undefined && member.const === undefined && member.$ref === undefined
        ? `${name}${mark}`
        : `${name}${mark}: ${line(member, depth + 1)}`
    })
    return `{${members.join(', ')}}`
  }
  return line(whole, 0)
}

const bodyText = ({
  contentTypes,
  maxBytes,
}: {
  readonly contentTypes: readonly string[]
  readonly maxBytes: number
}) => `${contentTypes.join(', ')}, ${Math.floor(maxBytes / 1024 ** 2)} MiB at most`
