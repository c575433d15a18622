import { join } from 'node:path'

/** What one run does. */
export interface FanoutOptions {
  /** How many screens, one case each. */
  readonly screens: readonly number[]
  /** Pairs (OneHall, bare) of each case; null: by the number of screens. */
  readonly samples: number | null
  /** How long nothing happens, to count idle bytes, seconds. */
  readonly idleSeconds: number
  /** The built server. */
  readonly main: string
  readonly isJson: boolean
}

/** Above the repository's files: where package.json lies. */
export const projectFolder = join(import.meta.dirname, '..', '..')

const limits = { screens: 20_000, samples: 2_000, idleSeconds: 600 }

/** @throws on an argument that is not known or not a whole number within its limit. */
export function readOptions(args: readonly string[]): FanoutOptions {
  const known = /^--(?:samples|idle-seconds|main)=|^--json$|^\d+$/u
  const strange = args.find((arg) => !known.test(arg))
  if (strange !== undefined) throw new Error(`unknown argument ${strange}`)
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const screens = args.filter((arg) => /^\d+$/u.test(arg)).map((arg) => whole(arg, limits.screens))
  const samples = value('samples')
  return {
    screens: screens.length > 0 ? screens : [100, 1_000],
    samples: samples === undefined ? null : whole(samples, limits.samples),
    idleSeconds: whole(value('idle-seconds') ?? '10', limits.idleSeconds),
    main: value('main') ?? join(projectFolder, 'dist', 'server', 'main.js'),
    isJson: args.includes('--json'),
  }
}

function whole(text: string, most: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > most) throw new Error(`not between 1 and ${most}: ${text}`)
  return number
}
