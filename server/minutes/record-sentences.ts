import type { RecordAct, RecordEntry, RollCallAnswer, Speech } from '../../shared/domain/minutes/record.model.ts'
import { between } from '../../shared/kernel/time.ts'
import type { OfficialBlock } from '../papers/official-blocks.ts'
import { closeSet } from './close-set.ts'
import { filled } from './filled.ts'
import { type RecordWords, spanText, speakerText, venuesText } from './record-words.ts'

type Line = Extract<OfficialBlock, { kind: 'line' }>

/** The course of the meeting, a sentence an entry. @param entries by time. @source REC-3 */
export const courseLines = (words: RecordWords, entries: readonly RecordEntry[]): readonly Line[] =>
  entries
    .filter(({ act }) => isTold(act) && concerns(act, words.source.venueId))
    .map(({ at, seqs, act }) => {
      const text = sentence(words, act)
      return {
        kind: 'line',
        time: words.clock.time(at),
        text: words.texts.isChinese ? closeSet(text) : text,
        seqs,
      }
    })

/** A speech that began with its item is told with it. */
const isTold = (act: RecordAct): boolean => act.kind !== 'spoke' || !act.speech.isOfItem

/** Whether a hall's own paper tells it: what all saw, and what was between the desks and that hall. @param venueId null: all halls. */
function concerns(act: RecordAct, venueId: string | null): boolean {
  if (venueId === null) return true
  switch (act.kind) {
    case 'declined':
    case 'replied':
    case 'calledForHelp':
    case 'signed':
    case 'venueReturned':
    case 'dropped':
      return act.venueId === venueId
    case 'venueMoved':
      return act.fromVenueId === venueId || act.toVenueId === venueId
    case 'released':
    case 'noticed':
      return act.to === 'all' || act.to.includes(venueId)
    default:
      return true
  }
}

/** Long, and as flat as a list: one case for each kind of act. */
function sentence(words: RecordWords, act: RecordAct): string {
  const { texts, venueName, clock } = words
  switch (act.kind) {
    case 'started':
    case 'recessed':
    case 'resumed':
    case 'adjourned':
      return texts[act.kind]
    case 'itemBegan': {
      const speaker = act.speaker === null ? '' : filled(texts.by, { name: speakerText(words, act.speaker) })
      return filled(act.isAgain ? texts.beganAgain : texts.began, { ...act.item, speaker })
    }
    case 'tookBack':
      return act.item === null ? texts.tookBackToNone : filled(texts.tookBack, { ...act.item })
    case 'pointShown':
      return filled(texts.pointShown, { number: act.item.number, point: act.point, title: act.title })
    case 'revealed':
      return filled(texts.revealed, { names: act.awardees.map(({ name }) => name).join(texts.comma) })
    case 'spoke':
      return speechText(words, act.speech)
    case 'declined':
      return filled(texts.declined, {
        venue: venueName(act.venueId),
        topic: act.topic === null ? '' : filled(texts.about, { text: act.topic }),
        reason: act.reason === null ? '' : filled(texts.because, { text: act.reason }),
      })
    case 'released':
      return filled(texts.released, {
        title: act.title,
        version: act.version === 0 ? '' : filled(texts.ofVersion, { version: act.version }),
        to: venuesText(words, act.to),
      })
    case 'withdrawn':
    case 'shown':
      return filled(texts[act.kind], { title: act.title })
    case 'noticed':
      return filled(act.isUrgent ? texts.urgent : texts.noticed, { to: venuesText(words, act.to), text: act.text })
    case 'replied':
      return filled(texts.replied, { venue: venueName(act.venueId), text: act.text, reply: act.reply })
    case 'calledForHelp': {
      const time = act.handledAt === null ? '' : clock.time(act.handledAt)
      return filled(time === '' ? texts.helpOpen : texts.helped, {
        venue: venueName(act.venueId),
        text: act.text,
        time,
      })
    }
    case 'rollCalled':
      return filled(texts.rollCalled, { answers: answersText(words, act.answers) })
    case 'signed':
      return filled(texts.signed, {
        venue: venueName(act.venueId),
        name: act.name === null ? '' : filled(texts.by, { name: act.name }),
      })
    case 'venueMoved':
      return filled(texts.venueMoved, { from: venueName(act.fromVenueId), to: venueName(act.toVenueId) })
    case 'dropped': {
      const { since, backAt } = act
      const known = { venue: venueName(act.venueId), since: clock.time(since) }
      if (backAt === null) return filled(texts.droppedForGood, known)
      return filled(texts.dropped, {
        ...known,
        time: clock.time(backAt),
        took: spanText(texts, between(since, backAt)),
      })
    }
    case 'venueReturned':
      return filled(texts.venueReturned, { venue: venueName(act.venueId) })
    case 'chaired':
      return filled(texts.chaired, { name: act.name ?? texts.somebody })
  }
}

function speechText(words: RecordWords, speech: Speech): string {
  const { texts } = words
  const name = speakerText(words, speech)
  return speech.spokenMs === null
    ? filled(texts.speaks, { name })
    : filled(texts.spoke, { name, took: spanText(texts, speech.spokenMs) })
}

/** Hall after hall; those of another hall's paper are left out. */
function answersText(words: RecordWords, answers: readonly RollCallAnswer[]): string {
  const { texts, source, venueName } = words
  return answers
    .filter(({ venueId }) => source.venueId === null || venueId === source.venueId)
    .map((answer) => `${venueName(answer.venueId)}${texts.isChinese ? '' : ' '}${answerText(words, answer)}`)
    .join(texts.comma)
}

function answerText({ texts }: RecordWords, { heard, picture, sound, note }: RollCallAnswer): string {
  if (heard === null) return texts.unanswered
  const faults = [
    heard ? '' : texts.notHeard,
    picture === false ? texts.noPicture : '',
    sound === false ? texts.noSound : '',
  ].filter(Boolean)
  const said = faults.length === 0 ? texts.heard : filled(texts.faulty, { faults: faults.join(texts.comma) })
  return note === null ? said : said + filled(texts.about, { text: note })
}
