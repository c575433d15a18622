import { z } from 'zod'
import { readTrust } from './limits/client-address.ts'

const schema = z.object({
  /** TCP port of everything. 0: any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder of all data. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Bearer token of the system's owner: printable, without spaces; made at first start when absent. */
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,256}$/u)
    .optional(),
  /** PostgreSQL instead of the embedded SQLite. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u)
    .optional(),
  /** What links begin with, without a slash at the end. */
  PUBLIC_URL: z.url().optional(),
  /** Who may say for whom it asks; off when absent. */
  TRUSTED_PROXY: z.string().refine(isTrust).optional(),
  /** `off`: an empty store stays empty. */
  EXAMPLE: z.enum(['on', 'off']).default('on'),
  /** Least severe level that is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** Backups in the data folder; with one more the oldest goes. */
  BACKUPS_KEPT: z.coerce.number().int().min(1).max(1_000).default(7),
  /** Connections at once; one more is told to come back. */
  MAX_CONNECTIONS: z.coerce.number().int().min(1).default(20_000),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly adminToken: string | null
  readonly databaseUrl: string | null
  readonly publicUrl: string | null
  /** Null: nobody speaks for another. */
  readonly trustedProxy: string | null
  readonly example: boolean
  readonly logLevel: string
  readonly maxConnections: number
  readonly backupsKept: number
}

/** Names each variable that is wrong. */
export class ConfigError extends Error {
  constructor(readonly variables: readonly string[]) {
    super(`these environment variables are not valid: ${variables.join(', ')}`)
    this.name = 'ConfigError'
  }
}

/**
 * Reads the environment once.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.path.join('.')))
  const { data } = parsed
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    adminToken: data.ADMIN_TOKEN ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/u, '') ?? null,
    trustedProxy: data.TRUSTED_PROXY === 'off' ? null : (data.TRUSTED_PROXY ?? null),
    example: data.EXAMPLE === 'on',
    logLevel: data.LOG_LEVEL,
    maxConnections: data.MAX_CONNECTIONS,
    backupsKept: data.BACKUPS_KEPT,
  }
}

function isTrust(text: string): boolean {
  if (text === 'off') return true
  try {
    readTrust(text)
    return true
  } catch {
    return false
  }
}
