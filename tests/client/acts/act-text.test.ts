import { describe, expect, it } from 'vitest'
import { actText } from '../../../client/acts/outbox/act-text.ts'
import { zh } from '../../support/e2e-words.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

describe('what it is called', () => {
  const { state } = liveMeeting()
  const nameOf = (personId: string) => (personId === 'p1' ? '干警一' : null)
  const textOf = (type: string, data: unknown) => actText({ type, data }, { t: zh as never, state, nameOf })

  it.each([
    ['attendance.checkIn', { personId: 'p1', venueId: 'east' }, '签到 · 干警一'],
    ['attendance.checkIn', { personId: 'stranger' }, '签到'],
    ['venues.reportReadiness', { check: 'video', status: 'ok' }, '报告准备情况 · 图像'],
    ['floor.request', { venueId: 'east', topic: '调解' }, '申请发言 · 调解'],
    ['documents.acknowledge', { documentId: 'constructor' }, '签收文件'],
    ['something.else', null, '操作'],
  ])('%s', (type, data, text) => {
    expect(textOf(type, data)).toBe(text)
  })
})
