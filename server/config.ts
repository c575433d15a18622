import { statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bucketFaults, bucketOf } from './bucket-config.ts'
import { type ConfigFault, type ConfigName, describeConfigFaults } from './config-faults.ts'
import { withFileValues } from './config-files.ts'
import { readBucketPlace } from './documents/bucket-place.ts'
import type { BucketConfig } from './documents/open-shelf.ts'
import { readTrust } from './limits/client-address.ts'
import { type Network, readNetworks } from './webhooks/webhook-target.ts'

/** Printable, without spaces. */
const secretText = z.string().regex(/^[\x21-\x7e]{16,256}$/u)

const schema = z.object({
  /** TCP port of everything. 0: any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder of all data. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Bearer token of the system's owner: printable, without spaces; made at first start when absent. @source DOR-6 */
  ADMIN_TOKEN: secretText.optional(),
  /** PostgreSQL instead of the embedded SQLite. */
  DATABASE_URL: z
    .string()
    .refine((text) => /^postgres(?:ql)?:\/\//u.test(text) && URL.canParse(text))
    .optional(),
  /** A bucket for documents, where nodes share no folder. @source STO-1 */
  DOCUMENTS_URL: z
    .string()
    .refine((text) => readBucketPlace(text) !== null)
    .transform(readBucketPlace)
    .optional(),
  /** By whom the bucket is asked. */
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Of a key that ends after a while. */
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  /** Where `DOCUMENTS_URL` names none. */
  AWS_REGION: z.string().min(1).default('us-east-1'),
  /** What links begin with. @source DOR-5 */
  PUBLIC_URL: z.string().refine(isOrigin).transform(originOf).optional(),
  /** Below which path everything is served. @source DOR-14 */
  BASE_PATH: z.string().max(200).refine(isBasePath).optional(),
  /** Who may say for whom it asks; off when absent. */
  TRUSTED_PROXY: z.string().refine(isTrust).optional(),
  /** Private key (ed25519, PEM) by which rows are marked and meetings sealed; one for all nodes. */
  SEAL_KEY_FILE: z.string().min(1).optional(),
  /** Folder of a site's own typefaces for papers. @source PAP-3 */
  FONTS_DIR: z.string().refine(isFolder).optional(),
  /** Where organisers sign in besides; see `IdentityProvider`. @source ACC-12 */
  OIDC_ISSUER: z.string().refine(isIssuer).optional(),
  /** As what OneHall is known there. */
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Bearer token of `GET /metrics`; without one there is no such page. @source CON-2 */
  METRICS_TOKEN: secretText.optional(),
  /** Origins whose pages may call, with commas between. @source CON-4 */
  CORS_ORIGINS: z.string().refine(areOrigins).transform(originsOf).optional(),
  /** Private networks that may be told of what happens, with commas between. @source CON-5 */
  WEBHOOK_NETWORKS: z.string().refine(areNetworks).transform(readNetworks).optional(),
  /** `off`: an empty store stays empty. */
  EXAMPLE: z.enum(['on', 'off']).default('on'),
  /** `on`: each request is told of in a line. @source DOR-16 */
  ACCESS_LOG: z.enum(['on', 'off']).default('off'),
  /** Least severe level that is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** Backups in the data folder; with one more the oldest goes. */
  BACKUPS_KEPT: z.coerce.number().int().min(1).max(1_000).default(7),
  /** Connections at once; one more is told to come back. */
  MAX_CONNECTIONS: z.coerce.number().int().min(1).default(20_000),
} satisfies Record<ConfigName, z.ZodType>)

/** How OneHall is known to an identity provider (OpenID Connect). */
export interface ProviderConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly adminToken: string | null
  readonly databaseUrl: string | null
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
  const parsed = schema.safeParse(values)
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

const providerSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

type ProviderSettings = Pick<z.output<typeof schema>, (typeof providerSettings)[number] | 'PUBLIC_URL'>

/** All of it or nothing, and an address that the provider can send people back to. */
function providerFaults(data: ProviderSettings): readonly ConfigFault[] {
  if (providerSettings.every((setting) => data[setting] === undefined)) return []
  return [...providerSettings, 'PUBLIC_URL' as const]
    .filter((setting) => data[setting] === undefined)
    .map((setting) => ({ variable: setting, setting, reason: 'missing' }))
}

function providerOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: ProviderSettings): ProviderConfig | null {
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined) return null
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}

/** A value that came from a file is told by the variable that names the file. */
function valueFaults(error: z.ZodError | undefined, given: Readonly<Record<string, string>>): readonly ConfigFault[] {
  const wrong = new Set(error?.issues.map(({ path }) => String(path[0])))
  return schema
    .keyof()
    .options.filter((setting) => wrong.has(setting))
    .map((setting) => {
      const variable = given[`${setting}_FILE`] === undefined ? setting : `${setting}_FILE`
      return { variable, setting, reason: 'value' }
    })
}

/** True for an http or https origin and nothing else: no path, no account, no query. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[^/]/iu.test(text) && URL.canParse(text) && new URL(text).href === `${originOf(text)}/`
}

/** Names that no proxy and no browser writes otherwise, and none that leads elsewhere. */
function isBasePath(text: string): boolean {
  return /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/u.test(text)
}

/** What a provider says must not be read or changed on the way; only this machine itself is asked without TLS. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  if (search !== '' || hash !== '' || username !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

function areOrigins(text: string): boolean {
  return text.split(',').every((one) => isOrigin(one.trim()))
}

function originsOf(text: string): readonly string[] {
  return text.split(',').map((one) => originOf(one.trim()))
}

function areNetworks(text: string): boolean {
  try {
    readNetworks(text)
    return true
  } catch {
    return false
  }
}

function originOf(text: string): string {
  return new URL(text).origin
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
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
