import type { FileFault } from '../../shared/domain/imports/file-faults.ts'

/** The file is refused as a whole; nothing of it was kept. @source IMP-1 */
export class ImportFault extends Error {
  readonly code: FileFault
  constructor(code: FileFault) {
    super(code)
    this.code = code
  }
}
