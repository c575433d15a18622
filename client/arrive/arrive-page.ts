import { deviceId, keepPlace, keptPlace, rememberPerson } from '../connection/arrive-memory.ts'
import { type ArriveStep, createArrival } from './arrival-steps.ts'
import { ownName, post } from './arrive-calls.ts'
import { askingPart } from './arrive-form.ts'
import { arrivedPart, stoppedPart } from './arrive-outcome.ts'
import type { ArrivePlace } from './arrive-place.ts'
import { arriveLanguage, say, speak } from './arrive-texts.ts'
import { element } from './element.ts'
import { storedNotice } from './stored-notice.ts'
import { warmMeetingPage } from './warm-meeting-page.ts'

/** Shows the way of a phone from the scanned code to the attendee's page. @param path of the address, with the code. */
export function openArrivePage(root: HTMLElement, path: string): void {
  let step: ArriveStep = { is: 'opening' }
  const arrival = createArrival(path, {
    post,
    ownName,
    deviceId,
    keptPlace,
    keepPlace,
    rememberPerson,
    onStep: (next) => {
      step = next
      draw()
      if (next.is === 'asking') warmMeetingPage()
    },
  })

  const body = (): readonly Node[] => {
    switch (step.is) {
      case 'opening':
        return [storedNotice(), element('p', { class: 'opening', role: 'status' }, say('opening'))]
      case 'asking': {
        const { place } = step
        return askingPart(step, {
          say: (by) => arrival.arrive(place, by),
          askAnew: () => arrival.askAnew(place),
        })
      }
      case 'arrived':
        return arrivedPart(step)
      case 'stopped':
        return stoppedPart(step, () => void arrival.open())
    }
  }

  const draw = () => {
    document.documentElement.lang = arriveLanguage()
    document.title = say('pageTitle')
    const main = element('main', step.is === 'opening' ? { 'aria-busy': 'true' } : {}, ...body())
    root.replaceChildren(head(step, draw), main)
    main.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  }

  draw()
  void arrival.open()
}

const placeOf = (step: ArriveStep): ArrivePlace | null => (step.is === 'opening' ? null : step.place)

function head(step: ArriveStep, draw: () => void): HTMLElement {
  const place = placeOf(step)
  const other = arriveLanguage() === 'en' ? 'zh-CN' : 'en'
  const name = `${say('otherLanguage')} ${say('otherLanguageHint')}`
  const button = element('button', { type: 'button', class: 'language', lang: other, 'aria-label': name })
  button.append(say('otherLanguage'))
  button.addEventListener('click', () => {
    speak(other)
    draw()
  })
  return element(
    'header',
    { 'data-theme': 'formal' },
    element('p', { class: 'venue' }, place?.venueName ?? say('pageTitle')),
    button,
    place?.title === undefined ? null : element('p', { class: 'meeting' }, place.title),
  )
}
