import type { uploads as zh } from '../zh-CN/uploads.ts'

export const uploads: Record<keyof typeof zh, string> = {
  waiting: 'waiting',
  cancel: 'Cancel',
  cancelOf: 'Cancel {{name}}',
  retry: 'Retry',
  retryOf: 'Retry {{name}}',
  dismiss: 'Remove',
  needsPassword:
    'Uploaded, but it needs a password to open, so halls cannot show it. Remove the password and upload it again.',
  unreadablePage: 'Uploaded, but these pages cannot be read: {{pages}}. Check the original and upload it again.',
  notLookedThrough:
    'Uploaded, but too large or too complex to be checked in full. Open every page once before the meeting.',
}
