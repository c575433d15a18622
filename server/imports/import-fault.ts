export const fileFaults = [
  'import.password',
  'import.oldExcel',
  'import.notATable',
  'import.damaged',
  'import.tooLarge',
  'import.encoding',
] as const

/** Why a file cannot be read as a whole. */
export type FileFault = (typeof fileFaults)[number]

/** The file is refused as a whole; nothing of it was kept. @source IMP-1 */
export class ImportFault extends Error {
  readonly code: FileFault
  constructor(code: FileFault) {
    super(code)
    this.code = code
  }
}
