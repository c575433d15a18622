import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, scrollsDown } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { allFollow, consolePage, screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { proofWire } from '../support/proof-wire.ts'

/** What the other tests would miss if these did not fail where they should. */
describe('negative controls of the browser tests', () => {
  let hall: ExampleHall
  let browser: Browser

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('a page with known faults: each of them is found', async () => {
    const { page } = await openPage(browser, { size: 'narrow', address: `${hall.base}/join` })
    const audit = auditor()
    await audit.look('before', page)
    expect(audit.findings()).toEqual([])
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML(
        'beforeend',
        `<button type="button"></button>
         <img src="/icon.svg">
         <p style="color: #aaa; background: #fff">too pale to read</p>
         <button type="button" aria-label="切换到 English">中 / EN</button>
         <div style="width: 500px; height: 2000px">wide and high</div>`,
      )
    })
    await audit.look('after', page)
    const found = audit.findings().join('\n')
    for (const fault of ['button-name', 'image-alt', 'color-contrast', 'misnamed: 中 / EN', 'sideways: HTML']) {
      expect(found).toContain(fault)
    }
    expect(await scrollsDown(page)).toBe(true)
  })

  it('a page that errs, asks another origin, or breaks the content policy: each is heard', async () => {
    const { page, faults } = await openPage(browser, { size: 'phone', address: `${hall.base}/` })
    // Who is not signed in is told so with a 401, which browsers write to the console.
    faults.length = 0
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose')
      })
      console.error('said on purpose')
      const script = document.createElement('script')
      script.textContent = 'window.wasRun = true'
      document.body.append(script)
      const image = new Image()
      image.src = 'http://elsewhere.invalid/picture.png'
      new WebSocket('ws://other.invalid/').onerror = () => undefined
    })
    const expected = [
      'thrown on purpose',
      'said on purpose',
      'script-src',
      'img-src',
      'connect-src',
      'foreign: http://elsewhere.invalid/picture.png',
    ]
    await eventually(
      async () => faults.join('\n'),
      (heard) => expected.every((part) => heard.includes(part)),
    )
    expect(await page.evaluate('window.wasRun')).toBeUndefined()
  })

  it('a screen whose line carries nothing has not followed, and the console does not say that it has', async () => {
    const wire = await proofWire(hall.port)
    const open = async (venueId: string, base: string) => {
      const address = hall.address(hall.linkOf('screen', venueId).token, '', base)
      return screenPage((await openPage(browser, { size: 'screen', address })).page)
    }
    const [whole, blocked] = [await open('main', hall.base), await open('mishan', wire.base)]
    const address = hall.address(hall.linkOf('moderator').token)
    const desk = consolePage((await openPage(browser, { size: 'console', address })).page, zh)
    const drawn = (count: string) =>
      eventually(
        () => desk.drawnBy.textContent(),
        (text) => text === count,
      )
    await drawn('2/2')

    wire.stall()
    await desk.start()
    await desk
      .button(zh('agenda.console.stageItem', { number: 1 }))
      .first()
      .waitFor()
    await desk.press('Control+Enter')
    await allFollow([desk, whole], '开场')
    await expect(allFollow([whole, blocked], '开场', { timeout: 3_000 })).rejects.toThrow('Timeout')
    await drawn('1/2')
    await desk.halls.getByText(/密山市 落后 \d+ 步/u).waitFor()
    expect(await blocked.scene.getAttribute('data-scene')).toBe('waiting')

    wire.heal()
    await allFollow([blocked], '开场', { timeout: 3_000 })
    await drawn('2/2')
    await wire.close()
  })
})
