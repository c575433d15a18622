import { bucketSettings } from './bucket-config.ts'
import { readConfig } from './config.ts'
import type { DocumentShelf } from './documents/document-shelf.ts'
import { openShelf } from './documents/open-shelf.ts'

const ofBucket = new Set(bucketSettings.flatMap((setting) => [setting, `${setting}_FILE`]))

/** What the environment names as a bucket for documents; the rest of it is nothing to whoever asks. @throws ConfigError */
export const bucketIn = (env: NodeJS.ProcessEnv) =>
  readConfig(Object.fromEntries(Object.entries(env).filter(([name]) => ofBucket.has(name)))).bucket

/** The documents of a data folder: in it, or in the bucket that the environment names. @source STO-6 */
export const documentsOf = (dataDir: string): Promise<DocumentShelf> => openShelf(dataDir, bucketIn(process.env))
