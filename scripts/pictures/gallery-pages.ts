import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { GalleryHall } from './gallery-hall.ts'

const sizes = {
  screen: { width: 1920, height: 1080 },
  large: { width: 3840, height: 2160 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1024, height: 768 },
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 360, height: 740 },
} as const

/** What a page is for; a scene says whose pictures it wants. */
export type Group =
  | 'screen'
  | 'console'
  | 'operator'
  | 'phone'
  | 'lectern'
  | 'wall'
  | 'observer'
  | 'door'
  | 'script'
  | 'overlay'

export interface GalleryPage {
  readonly name: string
  readonly group: Group
  readonly size: keyof typeof sizes
  readonly role: string
  readonly venueId?: string
  /** Of the address, with the language; the theme is formal unless named here. */
  readonly query: string
  readonly scheme?: 'dark'
}

const inMishan = { role: 'screen', venueId: 'mishan' } as const
const inHulin = { role: 'screen', venueId: 'hulin' } as const
const staff = { role: 'moderator', size: 'desk' } as const

/** Every view, in both languages, and in both themes or schemes where it has them. */
export const galleryPages: readonly GalleryPage[] = [
  { name: 'screen-formal-zh', group: 'screen', size: 'screen', ...inMishan, query: 'lang=zh-CN' },
  { name: 'screen-formal-en', group: 'screen', size: 'screen', ...inHulin, query: 'lang=en' },
  { name: 'screen-neutral-zh', group: 'screen', size: 'screen', ...inMishan, query: 'lang=zh-CN&theme=neutral' },
  { name: 'screen-neutral-en', group: 'screen', size: 'screen', ...inHulin, query: 'lang=en&theme=neutral' },
  { name: 'screen-4k-formal-zh', group: 'screen', size: 'large', ...inMishan, query: 'lang=zh-CN' },
  { name: 'screen-1366-neutral-zh', group: 'screen', size: 'laptop', ...inHulin, query: 'lang=zh-CN&theme=neutral' },
  { name: 'screen-1024-formal-en', group: 'screen', size: 'projector', ...inMishan, query: 'lang=en' },
  { name: 'console-zh', group: 'console', ...staff, query: 'lang=zh-CN' },
  { name: 'console-en', group: 'console', ...staff, query: 'lang=en' },
  { name: 'console-dark-zh', group: 'console', ...staff, query: 'lang=zh-CN', scheme: 'dark' },
  { name: 'console-dark-en', group: 'console', ...staff, query: 'lang=en', scheme: 'dark' },
  { name: 'operator-zh', group: 'operator', size: 'desk', role: 'operator', venueId: 'mishan', query: 'lang=zh-CN' },
  { name: 'operator-en', group: 'operator', size: 'desk', role: 'operator', venueId: 'hulin', query: 'lang=en' },
  {
    name: 'operator-dark-zh',
    group: 'operator',
    size: 'desk',
    role: 'operator',
    venueId: 'mishan',
    query: 'lang=zh-CN',
    scheme: 'dark',
  },
  {
    name: 'operator-phone-zh',
    group: 'operator',
    size: 'phone',
    role: 'operator',
    venueId: 'mishan',
    query: 'lang=zh-CN',
  },
  {
    name: 'operator-phone-en',
    group: 'operator',
    size: 'narrow',
    role: 'operator',
    venueId: 'hulin',
    query: 'lang=en',
  },
  { name: 'phone-zh', group: 'phone', size: 'phone', role: 'attendee', venueId: 'mishan', query: 'lang=zh-CN' },
  { name: 'phone-en', group: 'phone', size: 'phone', role: 'attendee', venueId: 'hulin', query: 'lang=en' },
  { name: 'phone-360-zh', group: 'phone', size: 'narrow', role: 'attendee', venueId: 'hulin', query: 'lang=zh-CN' },
  {
    name: 'phone-dark-zh',
    group: 'phone',
    size: 'phone',
    role: 'attendee',
    venueId: 'mishan',
    query: 'lang=zh-CN',
    scheme: 'dark',
  },
  { name: 'lectern-zh', group: 'lectern', size: 'screen', role: 'moderator', query: 'view=speaker&lang=zh-CN' },
  { name: 'lectern-en', group: 'lectern', size: 'screen', role: 'moderator', query: 'view=speaker&lang=en' },
  { name: 'lectern-1024-zh', group: 'lectern', size: 'projector', role: 'moderator', query: 'view=speaker&lang=zh-CN' },
  { name: 'wall-zh', group: 'wall', size: 'screen', role: 'moderator', query: 'view=wall&lang=zh-CN' },
  { name: 'wall-en', group: 'wall', size: 'desk', role: 'moderator', query: 'view=wall&lang=en' },
  {
    name: 'wall-dark-zh',
    group: 'wall',
    size: 'screen',
    role: 'moderator',
    query: 'view=wall&lang=zh-CN',
    scheme: 'dark',
  },
  { name: 'observer-zh', group: 'observer', size: 'desk', role: 'observer', query: 'lang=zh-CN' },
  { name: 'observer-en', group: 'observer', size: 'phone', role: 'observer', query: 'lang=en' },
  { name: 'observer-dark-zh', group: 'observer', size: 'desk', role: 'observer', query: 'lang=zh-CN', scheme: 'dark' },
  { name: 'door-formal-zh', group: 'door', size: 'screen', ...inMishan, query: 'view=door&lang=zh-CN' },
  { name: 'door-neutral-en', group: 'door', size: 'screen', ...inHulin, query: 'view=door&lang=en&theme=neutral' },
  { name: 'script-zh', group: 'script', ...staff, query: 'view=script&lang=zh-CN' },
  { name: 'script-en', group: 'script', ...staff, query: 'view=script&lang=en' },
  { name: 'overlay-formal-zh', group: 'overlay', size: 'screen', ...inMishan, query: 'view=overlay&lang=zh-CN' },
  {
    name: 'overlay-neutral-en',
    group: 'overlay',
    size: 'screen',
    ...inHulin,
    query: 'view=overlay&lang=en&theme=neutral',
  },
]

/** Opens them all, each in a browser of its own; what goes wrong in one is printed. */
export async function openGallery(browser: Browser, hall: GalleryHall, wanted: readonly GalleryPage[]) {
  const opened = new Map<GalleryPage, Page>()
  for (const one of wanted) {
    const context = await browser.newContext({
      viewport: sizes[one.size],
      locale: one.query.includes('lang=en') ? 'en' : 'zh-CN',
      colorScheme: one.scheme ?? 'light',
      hasTouch: one.size === 'phone' || one.size === 'narrow',
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(one.name, error))
    page.on('console', (message) => {
      const isFault = message.type() === 'error' && !message.text().includes('ERR_')
      if (isFault) console.error(one.name, message.text())
    })
    await page.goto(`${hall.base}/join?${one.query}#${hall.tokenOf(one.role, one.venueId)}`)
    await page.waitForSelector('main:not([aria-busy])')
    opened.set(one, page)
  }
  return opened
}

export type Gallery = Awaited<ReturnType<typeof openGallery>>

/** Where a breath and the slowest drawing of a page of paper have ended. */
const settledMs = 1_500

/** One picture of every page of those groups, named by the scene and the page. */
export async function takePictures(gallery: Gallery, folder: string, scene: string, groups: readonly Group[]) {
  await new Promise((resolve) => setTimeout(resolve, settledMs))
  for (const [{ name, group }, page] of gallery) {
    if (groups.includes(group)) await page.screenshot({ path: join(folder, `${scene}-${name}.png`) })
  }
}
