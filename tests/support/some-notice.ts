import type { Notice } from '../../shared/domain/notices/notices.model.ts'
import { instant } from '../../shared/kernel/time.ts'

/** `n7`: sent to all at 7 ms. */
export const someNotice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  to: 'all',
  text: id,
  level: 'info',
  at: instant(Number(id.slice(1))),
  acks: {},
  ...more,
})
