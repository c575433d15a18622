import type { uploads as zh } from '../zh-CN/uploads.ts'

export const uploads: Record<keyof typeof zh, string> = {
  waiting: 'waiting',
  cancel: 'Cancel',
  cancelOf: 'Cancel {{name}}',
  retry: 'Retry',
  retryOf: 'Retry {{name}}',
  dismiss: 'Remove',
  empty: 'The file is empty (0 bytes); choose it again.',
  damaged: 'The file is damaged: its first page cannot be opened. Check the original and export it again.',
  tooManyPixels: 'The picture is too large for the screens. Scale it down to at most 100 megapixels.',
  uploadBusy: 'Other files are being checked; upload it again in a moment.',
  needsPassword:
    'Uploaded, but it needs a password to open, so halls cannot show it. Remove the password and upload it again.',
  unreadablePage: 'Uploaded, but these pages cannot be read: {{pages}}. Check the original and upload it again.',
  notLookedThrough:
    'Uploaded, but too large or too complex to be checked in full. Open every page once before the meeting.',
}
