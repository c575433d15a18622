import { cleanCode } from '../../shared/access/shown-codes.ts'
import { figuresIn } from '../../shared/kernel/figures.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import type { ArriveStep, SaysWho } from './arrival-steps.ts'
import type { ArrivePlace } from './arrive-place.ts'
import { toldOf, toldParams } from './arrive-refusals.ts'
import { type ArriveText, say } from './arrive-texts.ts'
import { element } from './element.ts'
import { personalQr } from './personal-qr.ts'
import { storedNotice } from './stored-notice.ts'

/** What has been typed stays over a refusal and another language. */
const typed = { by: 'name' as 'name' | 'code', name: '', phoneTail: '', personalCode: '' }

interface Ways {
  readonly say: (by: SaysWho) => Promise<void>
  readonly askAnew: () => void
}

/** First what is stored and why, then who one is. */
export function askingPart(
  { isKnown, refusal, place }: Extract<ArriveStep, { is: 'asking' }>,
  ways: Ways,
): readonly Node[] {
  const button = element('button', { type: 'submit', class: 'main' }, say('checkIn'))
  const form = element('form', { novalidate: false })
  const draw = () => {
    const who = isKnown ? [element('h1', {}, welcome(place))] : whoParts(draw)
    form.replaceChildren(...who, ...refusalParts(refusal), button, ...(isKnown ? [notMe(ways.askAnew)] : []))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    button.disabled = true
    button.textContent = say('checkingIn')
    void ways.say(isKnown ? { self: true } : saidBy())
  })
  draw()
  const isCut = refusal?.code === 'server.unreachable'
  return [storedNotice(), form, ...(isCut ? [personalQr(place.meetingId)] : [])]
}

const welcome = ({ ownName }: ArrivePlace): string =>
  ownName === undefined ? say('knownTitle') : say('welcome', { name: ownName })

function notMe(askAnew: () => void): Node {
  const button = element('button', { type: 'button', class: 'quiet' }, say('somebodyElse'))
  button.addEventListener('click', askAnew)
  return button
}

const saidBy = (): SaysWho =>
  typed.by === 'code' ? { personalCode: typed.personalCode } : { name: typed.name.trim(), phoneTail: typed.phoneTail }

function refusalParts(refusal: Rejection | null): readonly Node[] {
  if (refusal === null) return []
  const sentence = say(toldOf(refusal).text, toldParams(refusal))
  return [
    element('p', { class: 'refusal', role: 'alert' }, sentence),
    element('p', { class: 'hint' }, say('askOperator')),
  ]
}

function whoParts(draw: () => void): readonly Node[] {
  const choice = (by: 'name' | 'code', text: ArriveText) => {
    const button = element('button', { type: 'button', 'aria-pressed': String(typed.by === by) }, say(text))
    button.addEventListener('click', () => {
      typed.by = by
      draw()
    })
    return button
  }
  const ways = element('div', { class: 'ways' }, choice('name', 'byName'), choice('code', 'byCode'))
  return [element('h1', {}, say('whoTitle')), ways, ...(typed.by === 'code' ? [codeField()] : nameFields())]
}

const nameFields = (): readonly Node[] => [
  field('name', 'name', { autocomplete: 'name', maxlength: '80' }, (text) => text),
  field(
    'phoneTail',
    'phoneTail',
    { inputmode: 'numeric', autocomplete: 'off', pattern: '[0-9]{4}', maxlength: '4' },
    (text) => figuresIn(text).slice(0, 4),
  ),
]

/** Letters that are read alike are not in a code: what was meant is clear. */
const codeField = (): Node =>
  field(
    'personalCode',
    'personalCode',
    { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: '12', pattern: '.{8}' },
    (text) => cleanCode(text).slice(0, 8),
    'personalCodeHint',
  )

function field(
  key: 'name' | 'phoneTail' | 'personalCode',
  label: ArriveText,
  attributes: Readonly<Record<string, string>>,
  clean: (text: string) => string,
  hint?: ArriveText,
): Node {
  const input = element('input', { type: 'text', name: key, required: true, ...attributes })
  input.value = typed[key]
  input.addEventListener('input', (event) => {
    // Half of a character that is being composed is left alone.
    typed[key] = (event as InputEvent).isComposing ? input.value : clean(input.value)
    if (input.value !== typed[key]) input.value = typed[key]
  })
  const name = element('span', {}, say(label))
  return element('label', {}, name, hint === undefined ? null : element('small', {}, say(hint)), input)
}
