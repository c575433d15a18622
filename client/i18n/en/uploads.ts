import type { uploads as zh } from '../zh-CN/uploads.ts'

export const uploads: Record<keyof typeof zh, string> = {
  waiting: 'waiting',
  cancel: 'Cancel',
  cancelOf: 'Cancel {{name}}',
  retry: 'Retry',
  retryOf: 'Retry {{name}}',
  dismiss: 'Remove',
}
