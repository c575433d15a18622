import type { Translate } from '../../../i18n/i18n.ts'
import type { VenueCue } from './venue-cues.ts'

/** What the operator reads: the sentence, and what more is known; null where nothing is. */
export interface CueText {
  readonly title: string
  readonly detail: string | null
}

/** @param nameOf of somebody of the hall; null when it is not known. */
export function cueText(t: Translate, cue: VenueCue, nameOf: (personId: string) => string | null): CueText {
  switch (cue.kind) {
    case 'floor': {
      const name = (cue.personId === null ? null : nameOf(cue.personId)) ?? cue.name
      return {
        title: name === null ? t('floor.readyFloor') : t('floor.readyPerson', { name }),
        detail: cue.topic === null ? null : t('floor.readyTopic', { topic: cue.topic }),
      }
    }
    case 'award':
      return {
        title: cue.before === 0 ? t('floor.readyAwardNext') : t('floor.readyAwardAhead', { count: cue.before }),
        detail: [cue.awardee?.unit, cue.awardee?.name].filter(Boolean).join(' · ') || null,
      }
    case 'item':
      return {
        title: t('floor.readyItem'),
        detail: t('floor.readyItemIs', { number: cue.number, title: cue.title, name: cue.name }),
      }
  }
}
