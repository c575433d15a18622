import { afterAll, describe, expect } from 'vitest'
import { planParts } from '../../shared/protocol/plan-parts.ts'
import { auditor } from '../support/e2e-axe.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { type FakeLink, fakeLink } from '../support/fake-link.ts'

describe('the parts of the preparation', () => {
  let link: FakeLink
  let opened: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium }) => {
    link = await fakeLink()
    opened = await openPage(chromium, { size: 'console', address: link.address('plan', { role: 'moderator' }) })
  })
  afterAll(() => link?.close())

  it.each(planParts)('%s: has an address, and can be used by everybody', async (part) => {
    const { page } = opened
    const address = new URL(page.url())
    address.searchParams.set('part', part)
    await page.goto(address.href)
    await page.locator(`nav [aria-current='page']`).waitFor()
    await page.locator('main h2').first().waitFor()
    await audit.lookInBoth(part, page)
    expect(audit.findings()).toEqual([])
  })

  it.each(['commendation', 'speech'])('agenda: an item of the kind %s that is open in its place', async (id) => {
    const { page } = opened
    const { items } = link.meeting.state.agenda
    const item = items.find((known) => known.id === id) ?? items[4]
    await page.goto(page.url().replace(/part=\w+/u, 'part=agenda'))
    await page.locator(`[data-number='${item?.number}']`).click()
    await page.locator('main fieldset').first().waitFor()
    await audit.lookInBoth(`an open item, ${id}`, page)
    expect(audit.findings()).toEqual([])
  })

  it('[EDT-9] agenda: an item that others have open bears an edge and their names, until it is closed', async () => {
    const { page } = opened
    const [, item] = link.meeting.state.agenda.items
    const other = { role: 'organiser', part: 'agenda', row: item?.id ?? '' } as const
    const line = page.locator(`[data-row="${item?.id}"]`)
    const edge = () => line.evaluate((element) => getComputedStyle(element).boxShadow)
    expect(await edge()).toBe('none')
    link.tellEditors([
      { ...other, name: '会务二' },
      { ...other, name: null },
    ])
    await line.getByText(/^会务二(、会务|, Organiser)/u).waitFor()
    expect(await edge()).toContain('3px')
    await audit.lookInBoth('an item that others have open', page)
    expect(audit.findings()).toEqual([])
    link.tellEditors([])
    await line.getByText(/会务二/u).waitFor({ state: 'detached' })
    expect(await edge()).toBe('none')
  })

  it('leads from the rail to the rehearsal, and to the papers of the halls', async () => {
    const { page } = opened
    const rail = page.locator('nav').filter({ has: page.locator('[aria-current]') })
    await rail.getByRole('button', { name: /^(?:联调|Rehearse)/u }).click()
    await page.locator('dialog[open]').waitFor()
    await audit.look('the rehearsal', page)
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await rail.getByRole('button', { name: /^(?:打印包|Print pack)/u }).click()
    await page.locator('[data-fills="papers"] button:focus').waitFor()
    expect(new URL(page.url()).searchParams.get('part')).toBe('links')
    expect(audit.findings()).toEqual([])
  })

  it('nothing failed', () => {
    expect(opened.faults).toEqual([])
  })
})
