import { afterAll, describe, expect } from 'vitest'
import { controlLeaseMs } from '../../shared/domain/control/control.selectors.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'

const other = { role: 'moderator', venueId: null, personId: null, deskId: 'link.other' } as const
const server = { ...other, role: 'owner', deskId: 'server' } as const

describe('a console beside the desk that holds control', () => {
  let link: FakeLink
  let opened: OpenPage
  let desk: ReturnType<typeof consolePage>

  const say = async (...[type, data, actor]: Parameters<FakeLink['meeting']['say']>) => {
    expect(link.meeting.say(type, data, actor)).toBeNull()
    await link.show()
  }
  const nextAct = () => desk.page.locator('[data-cue]').first().boundingBox()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    await say('meeting.start', {})
    await say('agenda.advance', { from: null })
    opened = await openPage(chromium, { size: 'console', address: link.address('console', { role: 'moderator' }) })
    desk = consolePage(opened.page, zh)
  })
  afterAll(() => link?.close())

  it('[CTL-8] says who holds it, until when it is held by a desk without a line, and that it is free; nothing moves', async () => {
    // What comes after the desk has come.
    await opened.page.waitForLoadState('networkidle')
    const before = await nextAct()
    expect(before).not.toBeNull()
    await say('control.take', { name: '备用会控', reason: null }, other)
    await desk.page.getByText(zh('control.console.controlHeld', { name: '备用会控' })).waitFor()
    expect(await nextAct()).toEqual(before)
    await say('control.noteLeft', { deskId: 'link.other', since: link.meeting.now }, server)
    await desk.page.getByText(/^备用会控 已断线，不恢复的话 \d\d:\d\d:\d\d 起会控空闲$/u).waitFor()
    link.meeting.wait(controlLeaseMs + 1)
    await say('control.noteLapsed', { deskId: 'link.other' }, server)
    await desk.page.getByText(zh('control.console.controlFreed')).waitFor()
    expect(await nextAct()).toEqual(before)
    await desk.page.getByRole('button', { name: zh('control.console.takeControl') }).waitFor()
  })

  it('nothing failed', () => expect(opened.faults).toEqual([]))
})
