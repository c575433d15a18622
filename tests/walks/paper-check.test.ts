import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const folder = process.env.DESK_PICTURES ?? ''

describe('the page where the code on a paper leads', () => {
  const audit = auditor()
  let hall: ExampleHall
  let base: string
  let anybody: OpenPage
  let foot: string

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    base = new URL(hall.address(ownerToken)).origin
    const { meetingId } = hall
    for (const type of ['meeting.start', 'meeting.adjourn'] as const) await hall.command(type, {})
    const { seq, head } = await ask<{ seq: number; head: string }>('seal')
    foot = `papers/${meetingId}/${seq}/${head.slice(0, 16)}`
    anybody = await openPage(chromium, { size: 'console', address: `${base}/${foot}` })
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const ask = async <Answer>(path: string): Promise<Answer> => {
    const headers = { authorization: `Bearer ${ownerToken}` }
    return (await (await fetch(`${base}/api/meetings/${hall.meetingId}/${path}`, { headers })).json()) as Answer
  }
  const issue = async (from: number) =>
    expect(await hall.command('minutes.issue', { from })).toMatchObject({ ok: true })
  const minutesOf = async (version: number) => {
    const response = await fetch(`${base}/api/meetings/${hall.meetingId}/papers/minutes.pdf?version=${version}`, {
      headers: { authorization: `Bearer ${ownerToken}` },
    })
    return Buffer.from(await response.arrayBuffer())
  }

  it('[PAP-11] says without a link that the foot belongs to a log, and that nothing was issued', async () => {
    const { page } = anybody
    await page.getByRole('button', { name: zh('minutes.check.choose') }).waitFor()
    await page.getByText(zh('minutes.check.none')).waitFor()
    await audit.lookInBoth('paper check', page)
    expect(audit.findings()).toEqual([])
  })

  it('[PAP-11] says of a file whether it was issued, and whether it was corrected since', async () => {
    const { page } = anybody
    await issue(0)
    const first = await minutesOf(1)
    const section = (await ask<{ sections: { id: string }[] }>('minutes')).sections[0]?.id ?? ''
    await hall.command('minutes.edit', { section, text: '会议改为这样开。', from: 0 })
    await issue(1)
    const corrected = await minutesOf(2)
    await page.reload()
    const chooser = page.locator('input[type=file]')
    const put = (buffer: Buffer) => chooser.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer })
    await page.getByRole('table').waitFor()
    await put(corrected)
    await page
      .getByRole('status')
      .getByText(/v(?:ersion|.)? ?2|第 2 版/u)
      .waitFor()
    await put(first)
    await page
      .getByRole('status')
      .getByText(/newest|最新/u)
      .waitFor()
    await put(Buffer.from(first.map((byte, index) => (index === 900 ? byte ^ 1 : byte))))
    await page.getByRole('alert').waitFor()
    await audit.look('not issued', page)
    if (folder !== '') await page.screenshot({ path: `${folder}/paper-check.png` })
    expect(audit.findings()).toEqual([])
  })

  it('[PAP-11] knows nothing of a foot that belongs to no log', async () => {
    const { page } = anybody
    await page.goto(`${base}/${foot.replace(/[0-9a-f]{16}$/u, '0'.repeat(16))}`)
    await page.getByRole('alert').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
  })
})
