import { describe, expect, it } from 'vitest'
import { inboxOrder } from '../../../client/features/notices/inbox/inbox-order.ts'
import type { Notice } from '../../../shared/domain/notices/notices.model.ts'
import { instant } from '../../../shared/kernel/time.ts'

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  to: 'all',
  text: id,
  level: 'info',
  at: instant(Number(id.slice(1))),
  acks: {},
  ...more,
})

const acks = { jiguan: { at: instant(9), reply: null } }

describe('the inbox', () => {
  it('puts what waits for an answer first, urgent before plain, then the newest', () => {
    const notices = [
      notice('n1', { level: 'urgent' }),
      notice('n2'),
      notice('n3'),
      notice('n4', { acks, level: 'urgent' }),
      notice('n5', { acks }),
      notice('n6', { to: ['hulin'] }),
    ]
    expect(inboxOrder(notices, 'jiguan').map(({ id }) => id)).toEqual(['n1', 'n3', 'n2', 'n5', 'n4'])
  })
})
