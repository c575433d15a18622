import type { Translate } from '../../i18n/i18n.ts'
import type { HallCue } from './hall-cues.ts'

/** What the operator reads: the sentence, and what more is known; null where nothing is. */
export interface CueText {
  readonly title: string
  readonly detail: string | null
}

/** @param nameOf of somebody of the hall; null when it is not known. */
export function cueText(t: Translate, cue: HallCue, nameOf: (personId: string) => string | null): CueText {
  switch (cue.kind) {
    case 'floor': {
      const name = (cue.personId === null ? null : nameOf(cue.personId)) ?? cue.name
      return {
        title: name === null ? t('cues.readyFloor') : t('cues.readyPerson', { name }),
        detail: cue.topic === null ? null : t('cues.readyTopic', { topic: cue.topic }),
      }
    }
    case 'award':
      return {
        title: cue.before === 0 ? t('cues.readyAwardNext') : t('cues.readyAwardAhead', { count: cue.before }),
        detail: [cue.awardee?.unit, cue.awardee?.name].filter(Boolean).join(' · ') || null,
      }
    case 'item':
      return {
        title: t('cues.readyItem'),
        detail: t('cues.readyItemIs', { number: cue.number, title: cue.title, name: cue.name }),
      }
  }
}
