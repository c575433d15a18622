import { codePointsOf } from '../../shared/kernel/rare-signs.ts'

/** A sign that no face has, and where it stands. */
export interface MissingSign {
  readonly sign: string
  /** `U+2A6A5`; of several, one after the other. */
  readonly codePoint: string
  /** What the nearest named thing around it is called: a person, a hall, an item; else the title of the paper. */
  readonly name: string
  /** Of that thing, as the data of the paper calls it: `name`, `unit`, `title`. */
  readonly field: string | null
}

/**
 * @param message what the compiler says when text cannot be shown.
 * @param data of the paper.
 * @returns null when it says something else.
 * @source PAP-4
 */
export function missingSign(message: string, data: object): MissingSign | null {
  const said = /the text `\\*"(.+?)\\*"` could not be displayed/u.exec(message)?.[1]
  if (said === undefined) return null
  // Quoted once or twice, as the compiler prints what it has found.
  const sign = said.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  return {
    sign,
    codePoint: codePointsOf(sign),
    ...(placeOf(sign, data, titleOf(data)) ?? { name: titleOf(data), field: null }),
  }
}

const titleOf = (data: object): string => ('title' in data ? String(data.title) : '')

type Place = Pick<MissingSign, 'name' | 'field'>

/** The first text that holds it, in the order of the data. */
function placeOf(sign: string, value: unknown, around: string, field: string | null = null): Place | null {
  if (typeof value === 'string') return value.includes(sign) ? { name: around, field } : null
  if (typeof value !== 'object' || value === null) return null
  const own = 'name' in value && typeof value.name === 'string' && value.name !== '' ? value.name : around
  const members: readonly (readonly [string | null, unknown])[] = Array.isArray(value)
    ? value.map((member) => [field, member] as const)
    : Object.entries(value)
  for (const [key, member] of members) {
    const found = placeOf(sign, member, own, key)
    if (found !== null) return found
  }
  return null
}
