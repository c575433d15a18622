import type { ReplayAct, ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import { between, type Instant } from '../../../../shared/kernel/time.ts'
import { countdown } from '../../../components/format-time.ts'
import type { Translate } from '../../../i18n/i18n.ts'

/** What the words of a mark are made with. */
export interface MarkWords {
  readonly t: Translate
  /** What the desk calls a hall. */
  readonly venueName: (venueId: string) => string
  /** null: not known, or erased. */
  readonly personName: (personId: string) => string | null
  readonly time: (at: Instant) => string
}

interface MarkText {
  readonly text: string
  /** What else is to be said; empty for nothing. */
  readonly detail: string
  /** How it stands out. */
  readonly tone: 'plain' | 'warn' | 'bad'
}

/** One mark in words: what happened, and what else is to be said of it. */
export function markText(words: MarkWords, { act, takenBackAt }: ReplayMark): MarkText {
  const { t, time } = words
  const [text, detail = '', tone = 'plain'] = said(words, act)
  if (takenBackAt === null) return { text, detail, tone }
  return {
    text,
    detail: [t('minutes.replay.takenBack', { time: time(takenBackAt) }), detail].filter(Boolean).join(' · '),
    tone,
  }
}

type Said = readonly [text: string, detail?: string, tone?: MarkText['tone']]

/** Long, and as flat as a list: one case for each kind of act. */
function said(words: MarkWords, act: ReplayAct): Said {
  const { t, venueName, personName, time } = words
  const named = (name: string | null): string => name || t('minutes.replay.erased')
  switch (act.kind) {
    case 'started':
    case 'recessed':
    case 'resumed':
    case 'adjourned':
      return [t(`minutes.replay.${act.kind}`)]
    case 'itemBegan':
      return [
        t('minutes.replay.item', { number: act.item.number, title: act.item.title }),
        detailOf(act.isAgain ? t('minutes.replay.again') : null, act.speaker?.name ?? null, act.speaker?.title ?? null),
      ]
    case 'tookBack':
      return [t('minutes.replay.tookBack'), act.item === null ? '' : t('minutes.replay.item', { ...act.item })]
    case 'pointShown':
      return [t('minutes.replay.point', { point: act.point, title: act.title })]
    case 'revealed':
      return [
        t('minutes.replay.revealed'),
        act.awardees
          .map(({ name }) => name)
          .filter(Boolean)
          .join('、'),
      ]
    case 'spoke': {
      const { name, title, venueId } = act.speech
      return [
        t('minutes.replay.spoke', { name: named(name) }),
        detailOf(title, venueId === null ? null : venueName(venueId)),
      ]
    }
    case 'asked': {
      const who = act.personId === null ? venueName(act.venueId) : named(personName(act.personId))
      return [
        t('minutes.replay.asked', { name: who }),
        detailOf(act.personId === null ? null : venueName(act.venueId), act.topic),
        'warn',
      ]
    }
    case 'declined':
      return [t('minutes.replay.declined', { venue: venueName(act.venueId) }), detailOf(act.topic, act.reason)]
    case 'released':
    case 'withdrawn':
    case 'shown':
      return [
        t(`minutes.replay.${act.kind}`, { title: act.title }),
        act.kind === 'released' ? toVenues(words, act.to) : '',
      ]
    case 'noticed':
      return [
        t(act.isUrgent ? 'minutes.replay.urgent' : 'minutes.replay.noticed', { text: act.text }),
        toVenues(words, act.to),
        act.isUrgent ? 'warn' : 'plain',
      ]
    case 'calledForHelp':
      return [
        t('minutes.replay.help', { venue: venueName(act.venueId), text: act.text }),
        act.handledAt === null ? t('minutes.replay.open') : t('minutes.replay.handled', { time: time(act.handledAt) }),
        'bad',
      ]
    case 'signed':
      return [t('minutes.replay.signed', { venue: venueName(act.venueId) }), act.name ?? '']
    case 'venueMoved':
      return [t('minutes.replay.moved', { from: venueName(act.fromVenueId), to: venueName(act.toVenueId) }), '', 'warn']
    case 'dropped': {
      const { venueId, since, backAt } = act
      const detail = [
        t('minutes.replay.lostSince', { time: time(since) }),
        backAt === null
          ? t('minutes.replay.notBack')
          : t('minutes.replay.backAt', { time: time(backAt), took: countdown(between(since, backAt)) }),
      ]
      return [t('minutes.replay.dropped', { venue: venueName(venueId) }), detailOf(...detail), 'warn']
    }
    case 'venueReturned':
      return [t('minutes.replay.returned', { venue: venueName(act.venueId) })]
    case 'chaired':
      return [t('minutes.replay.chaired'), act.name ?? '']
  }
}

const detailOf = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')

function toVenues({ t, venueName }: MarkWords, to: 'all' | readonly string[]): string {
  return to === 'all' ? t('minutes.replay.toAll') : to.map(venueName).join('、')
}
