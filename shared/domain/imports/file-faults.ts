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
