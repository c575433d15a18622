import { describe, expect, it } from 'vitest'
import { viewFor } from '../../../client/connection/page-session.ts'
import {
  isOfVenue,
  type LinkPage,
  linkPages,
  linkTo,
  overlayShows,
  pageHere,
  roleOfPage,
  usualLook,
} from '../../../client/features/accounts/links/link-pages.ts'
import { overlayOptions } from '../../../client/views/overlay/overlay-options.ts'

const issued = 'https://meeting.example/join#secret'

/** What the role's link leads to when the page of joining reads the address. */
const landsOn = (page: LinkPage) =>
  viewFor(roleOfPage[page], new URL(linkTo(page, issued, usualLook)).searchParams.get('view'))

describe('links to pages', () => {
  it.each(linkPages.filter((page) => page !== 'buttons'))(
    'a link to %s opens that page with the role that it is made for',
    (page) => {
      expect(landsOn(page)).toBe(page === 'attendee' ? 'phone' : page)
    },
  )

  it('never moves the token from behind the #', () => {
    for (const page of linkPages) {
      const { hash, search } = new URL(
        linkTo(page, issued, { ...usualLook, lang: 'en', theme: 'neutral', background: 'green' }),
      )
      expect(hash).toBe('#secret')
      expect(search).not.toContain('secret')
    }
  })

  it('says of the lower third what its page understands', () => {
    const { search } = new URL(
      linkTo('overlay', issued, { ...usualLook, lang: 'en', theme: 'neutral', background: 'green' }),
    )
    expect(overlayOptions(search)).toMatchObject({ theme: 'neutral', background: 'green' })
    expect(new URLSearchParams(search).get('lang')).toBe('en')
    expect(overlayOptions(new URL(linkTo('overlay', issued, usualLook)).search).background).toBe('none')
  })

  it.each(overlayShows)('a mixer that is sent “%s” is shown just that, on the side that was chosen', (show) => {
    const { search } = new URL(linkTo('overlay', issued, { ...usualLook, show, place: 'right' }))
    const { show: shown, unknown, place } = overlayOptions(search)
    expect([[...shown].join(), unknown, place]).toEqual([show, [], 'right'])
  })

  it('says no theme to a page without one, and nothing that is usual', () => {
    expect(linkTo('operator', issued, { ...usualLook, theme: 'neutral', background: 'green' })).toBe(issued)
  })

  it('[ACC-14] a link to buttons opens the wall in a browser: a program takes its token', () => {
    expect([landsOn('buttons'), roleOfPage.buttons]).toEqual(['wall', 'controller'])
  })

  it('only the pages of everybody ask for no venue', () => {
    expect(linkPages.filter((page) => !isOfVenue(page))).toEqual(['observer', 'wall', 'buttons', 'console'])
  })

  it('a page that is opened here keeps the link of this browser', () => {
    expect(pageHere('wall', 'm/1', 'link', usualLook)).toBe('/meetings/m%2F1/wall?via=link')
  })
})
