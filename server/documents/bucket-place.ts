/** A bucket of a store that speaks S3, and where in it the documents lie. */
export interface BucketPlace {
  readonly bucket: string
  /** Empty, or with a slash at its end. */
  readonly prefix: string
  /** An http or https origin; null: Amazon's own. */
  readonly endpoint: string | null
  /** null: whatever `AWS_REGION` says. */
  readonly region: string | null
}

/** By Amazon's rules, which the other stores keep as well. @source https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u
/** Signs that need no escaping in a key. */
const prefixName = /^(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]*$/u
const options = ['endpoint', 'region']

/**
 * Reads `s3://bucket/prefix?endpoint=https://host:9000&region=…`. Keys have no place in it: it is shown.
 * @returns null for anything else.
 */
export function readBucketPlace(text: string): BucketPlace | null {
  if (!/^s3:\/\//u.test(text) || !URL.canParse(text)) return null
  const { hostname, port, pathname, searchParams, hash, username, password } = new URL(text)
  if (`${port}${hash}${username}${password}` !== '' || !bucketName.test(hostname)) return null
  const prefix = pathname.replace(/^\//u, '').replace(/\/$/u, '')
  const endpoint = searchParams.get('endpoint')
  const region = searchParams.get('region')
  const isKnown = [...searchParams.keys()].every((name) => options.includes(name))
  if (!isKnown || !prefixName.test(prefix) || prefix.split('/').includes('..')) return null
  if (endpoint !== null && !isEndpoint(endpoint)) return null
  if (region !== null && !/^[a-z0-9-]+$/u.test(region)) return null
  return {
    bucket: hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint: endpoint === null ? null : new URL(endpoint).origin,
    region,
  }
}

function isEndpoint(text: string): boolean {
  if (!/^https?:\/\/[^/]/iu.test(text) || !URL.canParse(text)) return false
  const { href, origin } = new URL(text)
  return href === `${origin}/`
}
