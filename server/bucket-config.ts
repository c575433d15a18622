import type { ConfigFault, ConfigName } from './config-faults.ts'
import type { BucketPlace } from './documents/bucket-place.ts'
import type { BucketConfig } from './documents/open-shelf.ts'

/** What the environment says of a bucket for documents. */
interface BucketSettings {
  readonly DOCUMENTS_URL?: BucketPlace | null | undefined
  readonly AWS_ACCESS_KEY_ID?: string | undefined
  readonly AWS_SECRET_ACCESS_KEY?: string | undefined
  readonly AWS_SESSION_TOKEN?: string | undefined
  readonly AWS_REGION: string
}

export const bucketSettings: readonly (keyof BucketSettings & ConfigName)[] = [
  'DOCUMENTS_URL',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_REGION',
]

/** A bucket is asked by somebody. */
export function bucketFaults(data: BucketSettings): readonly ConfigFault[] {
  if (data.DOCUMENTS_URL === undefined) return []
  return (['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const)
    .filter((setting) => data[setting] === undefined)
    .map((setting) => ({ variable: setting, setting, reason: 'missing' }))
}

/** null: documents lie in the data folder. @source STO-1 */
export function bucketOf(data: BucketSettings): BucketConfig | null {
  const { DOCUMENTS_URL: place, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = data
  // Keys that are there without a bucket are for other programs.
  if (place === undefined || place === null || accessKeyId === undefined || secretAccessKey === undefined) return null
  const sessionToken = data.AWS_SESSION_TOKEN ?? null
  return { place, keys: { accessKeyId, secretAccessKey, sessionToken, region: data.AWS_REGION } }
}
