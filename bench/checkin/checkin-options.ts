import { join } from 'node:path'
import { projectFolder } from '../fanout/options.ts'

/** What one run does. */
export interface CheckinOptions {
  readonly people: number
  readonly halls: number
  /** Held open, each of somebody; every other checks itself in, in the burst, and the rest look on. */
  readonly phones: number
  /** Of the burst, those of the phones among them. */
  readonly arrivals: number
  readonly burstSeconds: number
  /** Pairs (OneHall, bare) of the closed loop. */
  readonly rounds: number
  readonly inRound: number
  /** Commands that each operator has under way at once in the closed loop. */
  readonly inFlight: number
  /** The built server. */
  readonly main: string
  /** Where the server's processor profile is put; null: none is made. */
  readonly profileTo: string | null
  readonly isJson: boolean
}

const numbers = {
  people: 10_000,
  halls: 40,
  phones: 400,
  arrivals: 2_000,
  'burst-seconds': 10,
  rounds: 4,
  'in-round': 1_900,
  'in-flight': 8,
}

/** So many phones, the first ones, are of people who do not come. */
export const lookingOn = ({ phones }: Pick<CheckinOptions, 'phones'>): number => Math.floor(phones / 2)

/** @throws on an argument that is not known, and on more check-ins than there are people. */
export function readCheckinOptions(args: readonly string[]): CheckinOptions {
  const given = new Map(args.map((arg) => [arg.replace(/=.*$/u, ''), arg.replace(/^[^=]*=?/u, '')]))
  const take = (name: string): string | undefined => {
    const value = given.get(`--${name}`)
    given.delete(`--${name}`)
    return value
  }
  const whole = (name: keyof typeof numbers): number => {
    const number = Number(take(name) ?? numbers[name])
    if (!Number.isInteger(number) || number < 1 || number > 100_000) throw new Error(`--${name}: not a whole number`)
    return number
  }
  const options = {
    people: whole('people'),
    halls: whole('halls'),
    phones: whole('phones'),
    arrivals: whole('arrivals'),
    burstSeconds: whole('burst-seconds'),
    rounds: whole('rounds'),
    inRound: whole('in-round'),
    inFlight: whole('in-flight'),
    main: take('main') ?? join(projectFolder, 'dist', 'server', 'main.js'),
    profileTo: take('cpu-profile') ?? null,
    isJson: take('json') !== undefined,
  }
  const [strange] = given.keys()
  if (strange !== undefined) throw new Error(`unknown argument ${strange}`)
  const { people, phones, arrivals, rounds, inRound } = options
  if (phones > arrivals || lookingOn(options) + arrivals + rounds * inRound > people)
    throw new Error('more check-ins than people')
  return options
}
