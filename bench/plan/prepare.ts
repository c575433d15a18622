import type { Page } from 'playwright-core'

/** One after the other, each with the frame that shows it. */
const betweenMs = 120

async function type(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenMs)
  }
  return keys.length
}

const letters = [...'abcdefghij']

/** Writes into the first item, as somebody who prepares a meeting does. @returns how many keys. */
export async function writeItem(page: Page): Promise<number> {
  await page.locator("[data-number='1']").click()
  await page.getByLabel('标题', { exact: true }).first().focus()
  const count = await type(page, letters)
  return count + (await type(page, ['Escape']))
}

/** Goes through the list of people, writes into it and seeks in it. @returns how many keys. */
export async function writePeople(page: Page): Promise<number> {
  await page.getByRole('grid').focus()
  let count = await type(page, [
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'PageDown',
    'Control+End',
    'Control+Home',
    'F2',
  ])
  count += await type(page, [...letters, 'Enter', 'F2', ...letters, 'Tab', 'Escape'])
  await page.getByPlaceholder('姓名 / 单位 / 拼音 / 手机号').focus()
  count += await type(page, ['g', 'a', 'n', 'j', 'Backspace', 'Backspace', 'Backspace', 'Backspace'])
  return count
}

/** Until the first of what the page is about can be used, ms. */
export async function timedUntil(page: Page, act: () => Promise<unknown>, sign: string): Promise<number> {
  const begunAt = performance.now()
  await act()
  await page.locator(sign).first().waitFor()
  return performance.now() - begunAt
}
