import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { startNode, untilSaid } from '../fanout/processes.ts'
import { type OneHallServer, startPlain } from '../fanout/servers.ts'

/** Where a server of a benchmark keeps what outlasts it. */
export interface Home {
  readonly main: string
  readonly dataDir: string
  readonly ownerToken: string
  /** null: SQLite. */
  readonly databaseUrl: string | null
  /** Where what other nodes say is heard; as `databaseUrl` where there is none. */
  readonly listenUrl?: string | null
}

export const newOwnerToken = (): string => randomBytes(32).toString('base64url')

/** On a machine that does other things, too, ms. */
const startWithinMs = 60_000

/** The built server there. @param port 0: any free one. */
export async function startThere(
  { main, dataDir, ownerToken, databaseUrl, listenUrl }: Home,
  port = 0,
): Promise<OneHallServer> {
  const child = startNode([main], {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    EXAMPLE: 'off',
    ADMIN_TOKEN: ownerToken,
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    ...(listenUrl ? { DATABASE_LISTEN_URL: listenUrl } : {}),
  })
  const said = await untilSaid(child, /:(\d+)\n(?:.*\n)*ready$/mu, startWithinMs)
  return { child, port: Number(said[1]), end: () => child.end(), ownerToken }
}

/** Socket.IO alone. */
export const startBare = (port = 0) =>
  startPlain(join(import.meta.dirname, '..', 'fanout', 'bare-server.ts'), { PORT: String(port) })
