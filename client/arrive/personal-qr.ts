import { phoneCode } from '../../shared/access/phone-code.ts'
import { knownPerson } from '../connection/arrive-memory.ts'
import { say } from './arrive-texts.ts'
import { element } from './element.ts'

/** Shows the operator who this is where the line does not; an empty place when this device has not said who it is. */
export function personalQr(meetingId: string): HTMLElement {
  const place = element('section', { class: 'personal-code', hidden: true })
  const personId = knownPerson(meetingId)
  if (personId !== null) void draw(place, personId)
  return place
}

async function draw(place: HTMLElement, personId: string): Promise<void> {
  try {
    const { qrImage } = await import('../components/qr-image.ts')
    const image = element('img', { src: await qrImage(phoneCode(personId)), alt: say('showOperator') })
    place.append(element('h2', {}, say('showOperator')), image, element('p', {}, say('showOperatorHint')))
    place.hidden = false
  } catch {
    // Its script did not come over the line either: the sentence above names the operator.
  }
}
