import { describe, expect, it } from 'vitest'
import { inboxOrder } from '../../../client/features/notices/inbox/inbox-order.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { someNotice } from '../../support/some-notice.ts'

const acks = { jiguan: { at: instant(9), reply: null } }

describe('the inbox', () => {
  it('puts what waits for an answer first, urgent before plain, then the newest', () => {
    const notices = [
      someNotice('n1', { level: 'urgent' }),
      someNotice('n2'),
      someNotice('n3'),
      someNotice('n4', { acks, level: 'urgent' }),
      someNotice('n5', { acks }),
      someNotice('n6', { to: ['hulin'] }),
    ]
    expect(inboxOrder(notices, 'jiguan').map(({ id }) => id)).toEqual(['n1', 'n3', 'n2', 'n5', 'n4'])
  })
})
