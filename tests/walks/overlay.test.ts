import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { until } from '../support/running-hall.ts'
import { beforeAll, it } from '../support/seen-it.ts'

describe('the page that a mixer lays over the picture', () => {
  let hall: ExampleHall
  let browser: Browser
  let page: Page
  /** Counts what can be seen on a picture. */
  let counter: Page
  const warned: string[] = []

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    const context = await browser.newContext({ viewport: { width: 640, height: 360 }, colorScheme: 'dark' })
    ;[page, counter] = [await context.newPage(), await context.newPage()]
    page.on('console', (message) => {
      if (message.type() === 'warning') warned.push(message.text())
    })
  })
  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  /** @returns how many points of the page, as a mixer takes it, are not clear. */
  const pointsSeen = async () => {
    const picture = (await page.screenshot({ omitBackground: true })).toString('base64')
    return counter.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      canvas?.drawImage(image, 0, 0)
      const points = canvas?.getImageData(0, 0, image.width, image.height).data ?? []
      return points.filter((value, index) => index % 4 === 3 && value > 0).length
    }, picture)
  }
  const address = (token: string, more = '') => `http://localhost:${hall.port}/join?view=overlay${more}#${token}`

  it('[SCR-7] is clear while it is refused', async () => {
    await page.goto(address('no-such-token'))
    await page.waitForFunction(() => document.title.length > 0 && document.title !== '同堂 OneHall')
    expect(await pointsSeen()).toBe(0)
  })

  it('[SCR-7] [DOR-10] is clear while it joins, by another name of the server, shows what it was asked for, and names what there is not', async () => {
    const held = new Promise<() => void>((resolve) =>
      page.route('**/api/session', (route) => resolve(() => void route.continue())),
    )
    await page.goto('about:blank')
    await page.goto(address(hall.linkOf('screen', 'main').token, '&show=clock,everything'))
    const letGo = await held
    expect(await pointsSeen()).toBe(0)
    letGo()
    await page.unrouteAll({ behavior: 'wait' })
    await until(async () => (await pointsSeen()) > 100)
    expect(warned.join()).toMatch(/show=everything.*choose from speaker, item, clock, ticker/u)
  })

  it('[SCR-7] is clear once its link was ended', async () => {
    await hall.revoke(hall.linkOf('screen', 'main'))
    await until(async () => (await pointsSeen()) === 0)
    await page.reload()
    expect(await pointsSeen()).toBe(0)
  })
})
