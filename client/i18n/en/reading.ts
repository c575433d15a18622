import type { reading as zh } from '../zh-CN/reading.ts'

export const reading: Record<keyof typeof zh, string> = {
  versionHash: 'Version {{version}} · {{hash}}',
  fullHash: 'SHA-256 of the file',
  noBytes: 'The file is not uploaded yet',
  shown: 'Same page: {{page}}',
  following: 'On the same page',
  follow: 'Back to the same page ({{page}})',
  opening: 'Opening…',
  pageFault: 'Page {{page}} cannot be shown',
  cannotOpen: 'It cannot be opened; please try again later',
  pageOf: '{{page}} / {{total}}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  read: 'View',
  readDocument: 'View "{{title}}"',
}
