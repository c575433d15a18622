import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { openPage, promptly } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { wordFile } from '../support/plain-zip.ts'
import { ownerToken } from '../support/running-hall.ts'

const word = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer,
})

const notice = wordFile(
  '关于召开一季度审判质效分析会的通知',
  '一、时间：2099年3月6日下午2时30分',
  '二、地点：主会场设在市中级人民法院，分会场设在甲县人民法院、乙县人民法院。',
  '三、议程',
  '（一）通报情况（审管办主任，20分钟）',
  '（二）院长讲话（院长，40分钟）',
  '1. 提高认识',
  '2. 狠抓落实',
)

/** An organiser who has nothing but the notice in Word. */
describe('[NEW-3] a meeting of the notice of it', () => {
  let hall: ExampleHall
  let page: Page
  const audit = auditor()
  const dialog = () => page.getByRole('dialog')
  const choose = (file: ReturnType<typeof word>) => page.getByLabel(zh('meeting.home.fromNotice')).setInputFiles(file)

  beforeAll(async ({ chromium }) => {
    hall = await startExample(['mishan'])
    ;({ page } = await openPage(chromium, { size: 'console', address: `${hall.base}/` }))
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: new RegExp(zh('meeting.home.fromNoticeAbout'), 'u') }).waitFor(promptly)
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('says what is wrong with a file that is no Word document', async () => {
    await choose(word('程序.docx', Buffer.from('MZ\u0090 a program')))
    await dialog()
      .getByText(/这不是 Word 文档/u)
      .waitFor(promptly)
    await audit.look('refused notice', page)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('says what it did not find, and makes nothing without a title', async () => {
    await choose(word('空.docx', wordFile('请准时参加')))
    await dialog()
      .getByText(/没有读出/u)
      .waitFor(promptly)
    expect(
      await dialog()
        .getByRole('button', { name: zh('meeting.home.make') })
        .isDisabled(),
    ).toBe(true)
    await page.keyboard.press('Escape')
  })

  it('is looked over, put right, and made', async () => {
    await choose(word('会议通知.docx', notice))
    const title = dialog().getByLabel(zh('meeting.home.titleField'))
    await title.waitFor(promptly)
    expect(await title.inputValue()).toBe('一季度审判质效分析会')
    expect(await dialog().locator('input[type=datetime-local]').inputValue()).toBe('2099-03-06T14:30')
    expect(await dialog().locator('textarea').inputValue()).toBe('甲县人民法院\n乙县人民法院')
    expect(
      await dialog()
        .getByText(/没有读出/u)
        .count(),
    ).toBe(0)
    await audit.look('notice zh-CN', page)
    await dialog().locator('textarea').fill('甲县人民法院\n丙县人民法院\n')
    await dialog()
      .getByRole('checkbox', { name: /通报情况/u })
      .uncheck()
    await dialog()
      .getByRole('button', { name: zh('meeting.home.make') })
      .click()
    await dialog().waitFor({ state: 'detached' })
    const asOwner = { headers: { authorization: `Bearer ${ownerToken}` } }
    const { meetings } = (await (await fetch(`${hall.base}/api/meetings`, asOwner)).json()) as {
      meetings: { meetingId: string; title: string }[]
    }
    const made = meetings.find((one) => one.title === '一季度审判质效分析会')
    const { state } = (await (await fetch(`${hall.base}/api/meetings/${made?.meetingId}/state`, asOwner)).json()) as {
      state: {
        venues: Record<string, { name: string }>
        agenda: { items: { title: string; plannedMinutes: number; points: { title: string }[] }[] }
      }
    }
    expect(Object.values(state.venues).map(({ name }) => name)).toEqual([
      '市中级人民法院',
      '甲县人民法院',
      '丙县人民法院',
    ])
    expect(
      state.agenda.items.map(({ title: name, plannedMinutes, points }) => [name, plannedMinutes, points.length]),
    ).toEqual([['院长讲话', 40, 2]])
  })

  it('in English, too', async () => {
    await inLanguage(page, 'en')
    await page.getByLabel('From a notice (Word)').setInputFiles(word('notice.docx', notice))
    await dialog().getByLabel('Title').first().waitFor(promptly)
    await audit.look('notice en', page)
    expect(audit.findings()).toEqual([])
  })
})
