import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { languages } from '../../client/i18n/language.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { drawn, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { phonePage } from '../support/e2e-roles.ts'
import { wordsIn, zh } from '../support/e2e-words.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'
import { beforeAll, it } from '../support/seen-it.ts'
import { firstPersonOf, situations } from '../support/view-situations.ts'

const venueId = 'mishan'

describe('what people hold in their hands, from the plan to the end', () => {
  let link: FakeLink
  let phone: OpenPage
  let known: OpenPage
  let observer: OpenPage
  const audit = auditor()
  const all = () => ({ phone, 'phone of somebody who is here': known, observer })

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    const personId = firstPersonOf(link.meeting, venueId)
    const open = (page: string, viewer: Parameters<FakeLink['address']>[1], size: 'narrow' | 'console') =>
      openPage(chromium, { size, address: link.address(page, viewer) })
    phone = await open('phone', { role: 'attendee', venueId }, 'narrow')
    known = await open('phone', { role: 'attendee', venueId, personId }, 'narrow')
    observer = await open('observer', { role: 'observer' }, 'console')
  })
  afterAll(() => link?.close())

  /** Each sheet in both languages, and back by Escape. */
  async function lookAtSheets(page: Page): Promise<void> {
    const { documents, askFloor, sheet } = phonePage(page, zh)
    const isGone = () => sheet.waitFor({ state: 'detached' })
    for (const language of languages) {
      await inLanguage(page, language)
      await documents.click()
      await audit.look(`phone, documents, ${language}`, page)
      await sheet.getByRole('listitem').first().getByRole('button').click()
      await sheet.locator('canvas').waitFor()
      await audit.look(`phone, reader, ${language}`, page)
      await page.keyboard.press('Escape')
      await sheet.getByRole('listitem').first().waitFor()
      await page.keyboard.press('Escape')
      await isGone()
      await askFloor.click()
      await sheet.waitFor()
      await audit.look(`phone, floor, ${language}`, page)
      await page.keyboard.press('Escape')
      await isGone()
    }
  }

  /** What is kept about whoever holds the phone, in both languages. */
  async function lookAtOwnRecord({ page }: OpenPage): Promise<void> {
    for (const language of languages) {
      await inLanguage(page, language)
      const t = wordsIn(language)
      await page.getByRole('button', { name: t('attendance.me.title') }).click()
      const sheet = page.getByRole('dialog', { name: t('attendance.me.title') })
      await sheet.getByText('192.0.2.0/24').waitFor()
      await sheet.getByText(t('attendance.me.noDate')).waitFor()
      await audit.look(`phone, what is kept, ${language}`, page)
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
    }
  }

  it('[PRV-10] whoever holds a phone reads there what is kept about it, and until when', async () => {
    expect(await phone.page.getByRole('button', { name: zh('attendance.me.title') }).count()).toBe(0)
    await lookAtOwnRecord(known)
    expect(audit.findings()).toEqual([])
  })

  it.each(Object.entries(situations))(
    '%s: can be used by everybody, in both languages and in the dark',
    async (name, { act }) => {
      act(link.meeting)
      await link.show()
      for (const [view, { page }] of Object.entries(all())) {
        await drawn(page)
        await audit.lookInBoth(`${view}, ${name}`, page)
      }
      if (name.includes('documents')) await lookAtSheets(phone.page)
      expect(audit.findings()).toEqual([])
    },
  )

  it('nothing failed', () => {
    expect(Object.values(all()).flatMap(({ faults }) => faults)).toEqual([])
  })
})
