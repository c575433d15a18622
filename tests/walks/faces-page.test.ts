import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { wordsIn } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const folder = process.env.DESK_PICTURES ?? ''

describe.each(['zh-CN', 'en'] as const)('the page of the typefaces (%s)', (language) => {
  const t = wordsIn(language)
  const audit = auditor()
  let hall: ExampleHall
  let owner: OpenPage

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    owner = await openPage(chromium, { size: 'console', language, address: hall.address(ownerToken) })
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('[PAP-3] says which face is set for which role, and where it comes from', async () => {
    const { page } = owner
    await page.getByRole('link', { name: t('accounts.faces.open') }).click()
    await page.getByRole('rowheader', { name: t('accounts.faces.role.kai') }).waitFor()
    expect(await page.getByRole('rowheader').count()).toBe(5)
    expect(await page.getByRole('table').textContent()).toContain('Noto Serif SC')
    await audit.look('faces', page)
    if (folder !== '') await page.screenshot({ path: `${folder}/faces-${language}.png` })
    expect(audit.findings()).toEqual([])
  })
})
