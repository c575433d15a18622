import { basePath } from '../connection/base-path.ts'
import type { ArriveStep } from './arrival-steps.ts'
import type { ArrivePlace } from './arrive-place.ts'
import { toldOf, toldParams } from './arrive-refusals.ts'
import { arriveLanguage, say } from './arrive-texts.ts'
import { element } from './element.ts'
import { personalQr } from './personal-qr.ts'

/** Long enough to read the time and the hall. */
const goesOnAfterMs = 6_000

/** Done, large; then it becomes the attendee's page. */
export function arrivedPart({ place, outcome, at }: Extract<ArriveStep, { is: 'arrived' }>): readonly Node[] {
  const isClaim = outcome === 'claimed'
  const title = say(isClaim ? 'claimed' : outcome === 'before' ? 'arrivedBefore' : 'arrived')
  const hint = isClaim ? say('claimedHint') : outcome === 'before' ? say('arrivedBeforeHint') : null
  const next = meetingPage(place)
  setTimeout(() => location.replace(next), goesOnAfterMs)
  return [
    element(
      'section',
      { class: 'outcome', 'data-outcome': isClaim ? 'claimed' : 'present' },
      element('p', { class: 'sign', 'aria-hidden': 'true' }, isClaim ? '…' : '✓'),
      element('h1', { tabindex: '-1', 'data-focus': true }, title),
      at === null ? null : element('p', { class: 'time' }, timeOf(at, place.timeZone)),
      place.venueName === undefined ? null : element('p', { class: 'where' }, place.venueName),
      hint === null ? null : element('p', {}, hint),
    ),
    element('a', { class: 'main', href: next }, say('goOn')),
    element('p', { class: 'hint' }, say('goingOn')),
  ]
}

/** What is in the way, and the way out. */
export function stoppedPart(step: Extract<ArriveStep, { is: 'stopped' }>, onAgain: () => void): readonly Node[] {
  const { refusal, meetingId } = step
  const { text, wayOut } = toldOf(refusal)
  const again = wayOut === 'again' ? element('button', { type: 'button', class: 'main' }, say('again')) : null
  again?.addEventListener('click', onAgain)
  return [
    element(
      'section',
      { class: 'outcome', 'data-outcome': 'stopped', role: 'alert' },
      element('h1', { tabindex: '-1', 'data-focus': true }, say(text, toldParams(refusal))),
      text === 'codeExpired' ? element('p', {}, say('codeExpiredHint', toldParams(refusal))) : null,
      wayOut === 'scan' ? element('p', { class: 'way' }, say('scanAgain')) : null,
    ),
    ...[again].filter((part) => part !== null),
    element('p', { class: 'hint' }, say('askOperator')),
    ...(meetingId === null ? [] : [personalQr(meetingId)]),
  ]
}

function timeOf(at: number, timeZone: string | undefined): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...zone }).format(at)
}

function meetingPage({ meetingId, linkId }: ArrivePlace): string {
  const query = new URLSearchParams({ via: linkId, lang: arriveLanguage() })
  return `${basePath}/meetings/${encodeURIComponent(meetingId)}/phone?${query}`
}
