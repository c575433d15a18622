import { z } from 'zod'
import type { ConfigName } from './config-faults.ts'
import {
  areNetworks,
  areOrigins,
  isBasePath,
  isFolder,
  isIssuer,
  isOrigin,
  isTrust,
  originOf,
  originsOf,
} from './config-values.ts'
import { readBucketPlace } from './documents/bucket-place.ts'
import { hostsOf } from './store/postgres-hosts.ts'
import { readNetworks } from './webhooks/webhook-target.ts'

/** Printable, without spaces. */
const secretText = z.string().regex(/^[\x21-\x7e]{16,256}$/u)

/** What the environment may say, by the names of its variables. */
export const configSchema = z.object({
  /** TCP port of everything. 0: any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder of all data. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Bearer token of the system's owner: printable, without spaces; made at first start when absent. @source DOR-6 */
  ADMIN_TOKEN: secretText.optional(),
  /** PostgreSQL instead of the embedded SQLite; several servers with commas between. @source NOD-25 */
  DATABASE_URL: z
    .string()
    .refine((text) => hostsOf(text) !== null)
    .optional(),
  /** Past a pooler, for what nodes say to one another. @source NOD-26 */
  DATABASE_LISTEN_URL: z
    .string()
    .refine((text) => hostsOf(text) !== null)
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
