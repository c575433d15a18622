import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { launchBrowser } from './browser.ts'
import { openExample, startBuiltServer } from './e2e-hall.ts'
import { openPage } from './e2e-pages.ts'
import { tableText } from './import-files.ts'

const built = await startBuiltServer()
const hall = await openExample(built.server, 'all')
const browser = await launchBrowser()
const file = parse(readFileSync('examples/court-work-meeting/meeting.yaml', 'utf8'))
const names = new Map(file.venues.map((v: any) => [v.id, v.name]))
const rows: string[][] = file.people.map((p: any, i: number) => [
  String(i + 1),
  p.name,
  p.unit ?? '',
  p.title ?? '',
  names.get(p.venueId) as string,
  p.phone ?? '',
  p.attends === 'listenIn' ? '列席' : '参会',
])
const set = (i: number, c: number, v: string) => {
  ;(rows[i] as string[])[c] = v
}
set(20, 4, '密山')
set(30, 5, '1900000035')
set(40, 1, '')
set(50, 3, '处级领导')
set(60, 4, names.get('main') as string)
set(70, 5, '19000000710')
set(80, 6, '列席')
set(90, 4, '不知道的地方')
for (let i = 0; i < 30; i += 1)
  rows.push([
    String(rows.length + 1),
    `新来干警${i}`,
    '某院',
    '干警',
    names.get('main') as string,
    `1390000${String(1000 + i)}`,
    '参会',
  ])
const bytes = tableText(
  ['全市法院工作会议参会名单', '', '', '', '', '', ''],
  ['序号', '姓名', '所在单位', '职务', '参会地点', '联系电话', '备注'],
  ...rows,
)
const link = hall.linkOf('moderator')
for (const language of ['zh-CN', 'en'] as const) {
  const address = `${hall.base}/join#${link.token}`
  const { page, faults } = await openPage(browser, { size: 'console', language, address })
  await page.waitForURL(/console/u)
  const url = new URL(page.url())
  await page.goto(`${url.origin}${url.pathname.replace('console', 'import')}${url.search}`)
  await page.locator('h1').waitFor()
  await page.waitForTimeout(500)
  await page.screenshot({ path: `/tmp/import-choose-${language}.png` })
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '2025 年全市法院工作会议参会名单.csv', mimeType: 'text/csv', buffer: bytes })
  await page.locator('tbody tr').nth(5).waitFor()
  await page.waitForTimeout(700)
  await page.screenshot({ path: `/tmp/import-check-${language}.png` })
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.waitForTimeout(300)
  await page.screenshot({ path: `/tmp/import-narrow-${language}.png` })
  console.log(language, faults)
}
await browser.close()
await hall.stop()
await built.stop()
process.exit(0)
