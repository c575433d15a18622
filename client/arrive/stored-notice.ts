import { type ArriveText, say } from './arrive-texts.ts'
import { element } from './element.ts'

const rows: readonly (readonly [ArriveText, ArriveText])[] = [
  ['storedWhatName', 'storedWhat'],
  ['storedWhyName', 'storedWhy'],
  ['storedWhoName', 'storedWho'],
  ['storedLongName', 'storedLong'],
]

/** What is stored, why, who sees it and for how long: said before anything is asked. */
export const storedNotice = (): Node =>
  element(
    'section',
    { class: 'stored', 'aria-label': say('storedTitle') },
    element('h2', {}, say('storedTitle')),
    element('dl', {}, ...rows.flatMap(([name, text]) => [element('dt', {}, say(name)), element('dd', {}, say(text))])),
  )
