import { join } from 'node:path'
import type { z } from 'zod'
import { bucketFaults, bucketOf } from './bucket-config.ts'
import { type ConfigFault, describeConfigFaults } from './config-faults.ts'
import { withFileValues } from './config-files.ts'
import { configSchema } from './config-schema.ts'
import type { BucketConfig } from './documents/open-shelf.ts'
import { type ProviderConfig, providerFaults, providerOf } from './provider-config.ts'
import type { Network } from './webhooks/webhook-target.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly adminToken: string | null
  readonly databaseUrl: string | null
  /** null: the same as `databaseUrl`. */
  readonly listenUrl: string | null
  /** null: documents lie in the data folder. */
  readonly bucket: BucketConfig | null
  /** An http or https origin, so without a slash at the end; null: links begin with what was asked. */
  readonly publicUrl: string | null
  /** What links begin with where they are known from outside: `publicUrl` and `basePath`; null as `publicUrl`. */
  readonly publicBase: string | null
  /** Below which path everything is served: begins with a slash and ends without one; '' for the root. */
  readonly basePath: string
  /** Null: nobody speaks for another. */
  readonly trustedProxy: string | null
  /** Default: `seal.key` in the data folder. */
  readonly sealKeyFile: string
  /** A site's own typefaces; null without. */
  readonly fontsDir: string | null
  /** Organisers sign in there besides; null: by name and password alone. */
  readonly identityProvider: ProviderConfig | null
  /** null: there are no figures. */
  readonly metricsToken: string | null
  /** Origins whose pages may call, by a token that they bring themselves. */
  readonly corsOrigins: readonly string[]
  /** Private networks that may be told of what happens; the internet may always be. */
  readonly webhookNetworks: readonly Network[]
  readonly example: boolean
  readonly logLevel: string
  readonly accessLog: boolean
  readonly maxConnections: number
  readonly backupsKept: number
}

/** Names each variable that is wrong, with the reason. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly ConfigFault[]) {
    super(describeConfigFaults(faults)[1])
    this.name = 'ConfigError'
  }
}

/**
 * Reads the environment once.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  const { values, faults } = withFileValues(given)
  const parsed = configSchema.safeParse(values)
  if (!parsed.success || faults.length > 0) throw new ConfigError([...faults, ...valueFaults(parsed.error, given)])
  const { data } = parsed
  const lacking = [...providerFaults(data), ...bucketFaults(data)]
  if (lacking.length > 0) throw new ConfigError(lacking)
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    adminToken: data.ADMIN_TOKEN ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    listenUrl: data.DATABASE_LISTEN_URL ?? null,
    bucket: bucketOf(data),
    publicUrl: data.PUBLIC_URL ?? null,
    publicBase: data.PUBLIC_URL === undefined ? null : data.PUBLIC_URL + (data.BASE_PATH ?? ''),
    basePath: data.BASE_PATH ?? '',
    trustedProxy: data.TRUSTED_PROXY === 'off' ? null : (data.TRUSTED_PROXY ?? null),
    sealKeyFile: data.SEAL_KEY_FILE ?? join(data.DATA_DIR, 'seal.key'),
    fontsDir: data.FONTS_DIR ?? null,
    identityProvider: providerOf(data),
    metricsToken: data.METRICS_TOKEN ?? null,
    corsOrigins: data.CORS_ORIGINS ?? [],
    webhookNetworks: data.WEBHOOK_NETWORKS ?? [],
    example: data.EXAMPLE === 'on',
    logLevel: data.LOG_LEVEL,
    accessLog: data.ACCESS_LOG === 'on',
    maxConnections: data.MAX_CONNECTIONS,
    backupsKept: data.BACKUPS_KEPT,
  }
}

/** A value that came from a file is told by the variable that names the file. */
function valueFaults(error: z.ZodError | undefined, given: Readonly<Record<string, string>>): readonly ConfigFault[] {
  const wrong = new Set(error?.issues.map(({ path }) => String(path[0])))
  return configSchema
    .keyof()
    .options.filter((setting) => wrong.has(setting))
    .map((setting) => {
      const variable = given[`${setting}_FILE`] === undefined ? setting : `${setting}_FILE`
      return { variable, setting, reason: 'value' }
    })
}
