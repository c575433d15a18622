// usage: npx tsx tests/support/zz.ts out.json [part-of-view-name]
import { writeFileSync } from 'node:fs'
import { launchBrowser } from './browser.ts'
import { fakeLink } from './fake-link.ts'
import { drawn, openPage } from './e2e-pages.ts'
import { situations } from './view-situations.ts'
const venueId = 'mishan'
const views: Record<string, any> = {
  screen: ['screen', { role: 'screen', venueId }, 'screen', 'lang=zh-CN'],
  neutral: ['screen', { role: 'screen', venueId: 'hulin' }, 'screen', 'lang=en&theme=neutral'],
  lectern: ['speaker', { role: 'screen', venueId: 'main' }, 'screen', 'lang=zh-CN'],
  console: ['console', { role: 'moderator' }, 'console', ''],
  script: ['script', { role: 'moderator' }, 'console', ''],
  wall: ['wall', { role: 'moderator' }, 'screen', ''],
  operator: ['operator', { role: 'operator', venueId }, 'operator', ''],
  operatorPhone: ['operator', { role: 'operator', venueId }, 'phone', ''],
  observer: ['observer', { role: 'observer' }, 'console', ''],
  observerPhone: ['observer', { role: 'observer' }, 'phone', ''],
  phone: ['phone', { role: 'attendee', venueId, personId: 'P' }, 'phone', ''],
  door: ['door', { role: 'screen', venueId }, 'screen', ''],
  overlay: ['overlay', { role: 'screen', venueId }, 'screen', ''],
}
const [, , out = '', only = ''] = process.argv
const browser = await launchBrowser()
const link = await fakeLink()
const person = Object.keys(link.meeting.state.attendance.people[venueId] ?? {})[0]
const opened: Record<string, any> = {}
for (const [name, [page, viewer, size, query]] of Object.entries(views)) {
  if (only && !only.split(',').includes(name)) continue
  if (viewer.personId === 'P') viewer.personId = person
  opened[name] = (await openPage(browser, { size, address: link.address(page, viewer, query) })).page
}
const dumpScript = `(() => {
  const rows = []
  const skip = new Set(['perspective-origin','transform-origin','inline-size','block-size','min-inline-size','width','height'])
  const seen = (el) => { const r = el.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map((n) => Math.round(n * 10) / 10) }
  const walk = (el, path) => {
    const cs = getComputedStyle(el)
    let h = 5381
    const text = []
    for (const p of cs) if (!skip.has(p) && !p.startsWith('--')) text.push(p + ':' + cs.getPropertyValue(p))
    const kids = [...el.children]
    for (const pseudo of ['::before', '::after']) { const c = getComputedStyle(el, pseudo); if (c.content !== 'none' && c.content !== 'normal') text.push(pseudo + c.content + c.color + c.fontSize + c.backgroundColor + c.width + c.height) }
    const s = text.join(';')
    for (let i = 0; i < s.length; i++) h = ((h * 33) ^ s.charCodeAt(i)) >>> 0
    rows.push([path, h, seen(el), String(el.className?.baseVal ?? el.className)])
    kids.forEach((k, i) => walk(k, path + '>' + k.tagName.toLowerCase() + i))
  }
  walk(ROOT, 'root')
  return rows
})()`
const result: Record<string, any> = {}
const take = async (key: string, page: any, root = "document.querySelector('#root')") => {
  const rows = await page.evaluate(dumpScript.replace('ROOT', root))
  result[key] = rows
}
for (const [situation, { act }] of Object.entries(situations)) {
  act(link.meeting)
  await link.show()
  for (const [name, page] of Object.entries(opened)) {
    await drawn(page)
    await page.evaluate('document.getAnimations().forEach((a) => a.finish?.call(a))').catch(() => {})
    await take(`${name} | ${situation}`, page)
    writeFileSync(out, JSON.stringify(result))
    if (/with documents, notices|planned/.test(situation)) {
      await page.emulateMedia({ colorScheme: 'dark' }); await drawn(page)
      await take(`${name} | ${situation} | dark`, page)
      await page.emulateMedia({ media: 'print', colorScheme: 'light' }); await drawn(page)
      await take(`${name} | ${situation} | print`, page)
      await page.emulateMedia({ media: 'screen' }); await drawn(page)
      const count = await page.locator('button:visible').count()
      for (let i = 0; i < Math.min(count, /with doc/.test(situation) ? 60 : 0); i += 1) {
        const button = page.locator('button:visible').nth(i)
        const label = ((await button.textContent({ timeout: 500 }).catch(() => '')) ?? '').trim().slice(0, 20)
        if (!(await button.isEnabled({ timeout: 500 }).catch(() => false))) continue
        if (/EN|中文|English|打印|Print/.test(label)) continue
        await button.click({ timeout: 800, force: true }).catch(() => {})
        await page.waitForTimeout(30)
        if (await page.locator('dialog[open]').count()) {
          await page.waitForTimeout(150)
          await take(`${name} | ${situation} | dialog ${i} ${label}`, page, "[...document.querySelectorAll('dialog[open]')].at(-1)")
          for (let n = 0; n < 3 && (await page.locator('dialog[open]').count()); n += 1) { await page.keyboard.press('Escape'); await page.waitForTimeout(60) }
        }
      }
      await take(`${name} | ${situation} | after clicks`, page)
    }
  }
}
writeFileSync(out, JSON.stringify(result))
console.log(Object.keys(result).length, 'pictures', Object.values(result).reduce((n: number, r: any) => n + r.length, 0), 'elements')
process.exit(0)
