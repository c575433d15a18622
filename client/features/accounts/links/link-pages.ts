import { isVenueRole, type Role } from '../../../../shared/access/roles.ts'
import { basePath } from '../../../connection/base-path.ts'

/** The pages that somebody may be sent to, the halls' first; `buttons` is no page, but what a program of buttons is given. */
export const linkPages = [
  'screen',
  'door',
  'operator',
  'attendee',
  'speaker',
  'overlay',
  'observer',
  'wall',
  'buttons',
  'console',
] as const

export type LinkPage = (typeof linkPages)[number]

type LinkRole = Exclude<Role, 'owner'>

/** Whose link opens the page: the least that the server lets open it. */
export const roleOfPage: Readonly<Record<LinkPage, LinkRole>> = {
  screen: 'screen',
  door: 'screen',
  operator: 'operator',
  attendee: 'attendee',
  speaker: 'speaker',
  overlay: 'screen',
  observer: 'observer',
  wall: 'technician',
  buttons: 'controller',
  console: 'moderator',
}

export const isOfVenue = (page: LinkPage): boolean => isVenueRole(roleOfPage[page])

/** How the page is to look; each page takes what concerns it. */
export interface PageLook {
  /** null: as the device is set. */
  readonly lang: 'zh-CN' | 'en' | null
  readonly theme: 'formal' | 'neutral'
  /** `none`: transparent, for mixers that take it. */
  readonly background: 'none' | 'green'
  /** What a lower third says. */
  readonly show: OverlayShow
  /** On which side of the picture it stands. */
  readonly place: 'left' | 'right'
}

/** What a lower third may be asked to say, the usual first; several parts are joined by a comma. */
export const overlayShows = ['speaker,item', 'speaker', 'item', 'clock', 'ticker', 'speaker,item,clock,ticker'] as const

export type OverlayShow = (typeof overlayShows)[number]

export const usualLook: PageLook = {
  lang: null,
  theme: 'formal',
  background: 'none',
  show: 'speaker,item',
  place: 'left',
}

export const hasTheme = (page: LinkPage): boolean => page === 'screen' || page === 'door' || page === 'overlay'

/** What the address says besides; what is usual is not said. */
export function pageOptions(page: LinkPage, look: PageLook): URLSearchParams {
  const options = new URLSearchParams()
  if (hasTheme(page) && look.theme !== 'formal') options.set('theme', look.theme)
  if (page === 'overlay' && look.background !== 'none') options.set('background', look.background)
  if (page === 'overlay' && look.show !== 'speaker,item') options.set('show', look.show)
  if (page === 'overlay' && look.place !== 'left') options.set('place', look.place)
  if (look.lang !== null) options.set('lang', look.lang)
  return options
}

/** The link as the server gave it, leading to that page with that look. The token stays behind the `#`. */
export function linkTo(page: LinkPage, url: string, look: PageLook): string {
  const address = new URL(url)
  const options = pageOptions(page, look)
  if (page === 'door' || page === 'overlay' || page === 'wall') options.set('view', page)
  address.search = options.toString()
  return address.href
}

/** The page for who is here already; no token. @param via the link of this browser. */
export function pageHere(page: LinkPage, meetingId: string, via: string | null, look: PageLook): string {
  const options = pageOptions(page, look)
  if (via !== null) options.set('via', via)
  return `${basePath}/meetings/${encodeURIComponent(meetingId)}/${page}?${options}`
}
