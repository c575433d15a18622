import { openDocuments } from '../documents/open-documents.ts'
import { createProcessPool } from '../processes/process-pool.ts'
import type { Ground } from './build-ground.ts'
import type { Options } from './options.ts'

export type Work = Awaited<ReturnType<typeof buildWork>>

/**
 * The limited processes, and the bytes of documents, which are looked through in them.
 * @throws StorageError when the shelf is away, or not as it is configured.
 */
export async function buildWork(
  { config, log, isOnlyNode, clock, onError }: Ground,
  processProgram: Options['processProgram'],
) {
  const processes = createProcessPool({
    onFault: (kind, why) => log.warn({ kind, why }, 'a limited process failed'),
    ...(processProgram === undefined ? {} : { program: processProgram }),
  })
  const { closeDocuments, ...documents } = await openDocuments({
    dataDir: config.dataDir,
    bucket: config.bucket,
    isOnlyNode,
    processes,
    now: clock.now,
    onError,
  })
  return { processes, documents, closeDocuments }
}
