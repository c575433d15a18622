import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { tableText } from '../support/import-files.ts'

const heading = ['序号', '姓名', '所在单位', '参会地点', '联系电话', '备注']
const many = Array.from({ length: 1_200 }, (_, index) => [
  `${index + 1}`,
  `新来的${index}`,
  '某院',
  '密山市人民法院',
  `139${String(index).padStart(8, '0')}`,
  '',
])
const list = tableText(
  heading,
  ['1', '甲', '某院', '密山', '13900009901', ''],
  ['2', '乙', '某院', '密山', '13900009902', '列席'],
  ['3', '', '某院', '密山市人民法院', '13900009903', ''],
  ...many,
)

describe('the page that imports a list', () => {
  let hall: ExampleHall
  let desk: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    desk = await openPage(chromium, { size: 'console', address: `${hall.base}/join#${hall.linkOf('moderator').token}` })
    await desk.page.waitForURL(/\/console/u)
    const { origin, pathname, search } = new URL(desk.page.url())
    await desk.page.goto(`${origin}${pathname.replace('/console', '/import')}${search}`)
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const state = (name: string) => desk.page.getByRole('button', { name: new RegExp(`^${name}`, 'u') })

  it('[IMP-1] says what is wrong with a file that it cannot read, and goes on', async () => {
    const { page } = desk
    await audit.lookInBoth('choosing a file', page)
    await inLanguage(page, 'zh-CN')
    const chooser = page.locator('input[type=file]')
    await chooser.setInputFiles({ name: 'list.xlsx', mimeType: '', buffer: Buffer.from('MZ\0\0\0\0') })
    await page.getByRole('alert').getByText('这不是能读取的表格', { exact: false }).waitFor()
    await chooser.setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: list })
    await state(zh('imports.state.fault')).waitFor()
    expect(await state(zh('imports.state.fault')).textContent()).toContain('3')
  })

  it('[IMP-2] shows the rows in trouble first, a few at a time, in both languages', async () => {
    const { page } = desk
    const rows = page.getByRole('row')
    await rows.nth(5).waitFor()
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('1204')
    expect(await rows.count()).toBeLessThan(60)
    expect(await rows.nth(1).textContent()).toContain('密山')
    await audit.lookInBoth('checking rows', page)
    await inLanguage(page, 'zh-CN')
    await page.getByRole('region', { name: zh('imports.rows') }).focus()
    // The rows come anew with the language: before they are there the end is the beginning.
    await eventually(
      async () => {
        await page.keyboard.press('End')
        return page.getByRole('cell', { name: '新来的1199' }).count()
      },
      (count) => count === 1,
      30_000,
    )
    await page.keyboard.press('Home')
  })

  it('[IMP-6] a hall that comes near is taken for all rows at once, by the keyboard', async () => {
    const { page } = desk
    await page
      .getByRole('button', { name: zh('imports.takeIt') })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: zh('imports.takeIt') })
      .first()
      .waitFor({ state: 'detached' })
    expect(await state(zh('imports.state.fault')).textContent()).toContain('1')
  })

  it('[IMP-3] a column may be read as something else, and is found again under what is not used', async () => {
    const { page } = desk
    const column = page.getByLabel(zh('imports.readAs', { header: '所在单位' }))
    await column.selectOption('')
    await page.getByText(zh('imports.unused', { headers: '序号、所在单位' })).click()
    await page.getByLabel(zh('imports.readAs', { header: '所在单位' })).selectOption('unit')
    await page.getByText(zh('imports.unused', { headers: '序号' }), { exact: true }).waitFor()
  })

  it('[IMP-14] takes in as many rows as its button says', async () => {
    const { page } = desk
    await page.getByRole('button', { name: zh('imports.apply', { count: 1_202 }) }).click()
    await page.getByText(zh('imports.done', { added: 1_202, changed: 0 })).waitFor()
    await audit.lookInBoth('taken in', page)
    expect(audit.findings()).toEqual([])
    expect(desk.faults.filter((fault) => !fault.includes('422'))).toEqual([])
  })
})
