import type { Config } from '../config.ts'
import type { OnServed } from '../http/access-log.ts'
import type { Log } from '../kernel/log.ts'
import type { MachineClocks } from '../kernel/meeting-clock.ts'

/** What a OneHall is built from. */
export interface Options {
  readonly config: Config
  readonly log: Log
  /** Told of every request once it is over; nothing is told without. */
  readonly onServed?: OnServed
  /** The built pages; null: only the API. */
  readonly clientFolder: string | null
  /** Other clocks than the machine's, for tests. */
  readonly clocks?: MachineClocks
  /** Another program of the limited processes than the one beside the server, for tests. */
  readonly processProgram?: URL
  /** What a password costs whoever tries it, N of scrypt, where it is not the usual; for tests of what is around it. */
  readonly passwordCost?: number
}
