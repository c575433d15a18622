import { useEffect, useState } from 'react'
import { Callout, CalloutText } from '../../components/Callout.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import { keepDraft, keptDraft, keptPlaces } from '../kept-drafts.ts'
import { noteSaved } from '../save-status.ts'
import styles from './LostDrafts.module.css'

interface Props {
  /** What its places begin with: `item` of `item.<id>`. */
  readonly kind: 'item' | 'awardees' | 'venue' | 'document'
  /** Those that are there. */
  readonly ids: readonly string[]
  /** What was written, in words; the text itself unless told otherwise. */
  readonly inWords?: (text: string) => string
}

/**
 * What was written here of things that somebody else has removed meanwhile: shown until it is given up. Should the thing come
 * back, by an undo, what was written is in its form again.
 * @source EDT-7
 */
export function LostDrafts({ kind, ids, inWords = (text) => text }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [, setDropped] = useState(0)
  const known = new Set(ids.map((id) => `${kind}.${id}`))
  const lost = keptPlaces(meetingId).filter((place) => place.startsWith(`${kind}.`) && !known.has(place))
  const all = lost.join(' ')
  // The mark of what is saved has nothing to wait for.
  useEffect(() => {
    for (const place of all.split(' ')) noteSaved(place, null)
  }, [all])
  const drop = (place: string) => {
    keepDraft(meetingId, place, {})
    setDropped((count) => count + 1)
  }
  return lost.map((place) => (
    <Callout key={place} tone="urgent" line role="alert" className={styles.lost}>
      <CalloutText>
        <strong>{t('acts.beside.lost')}</strong>
        <span>{t('acts.beside.lostText', { text: textIn(keptDraft(meetingId, place), inWords) })}</span>
      </CalloutText>
      <DeskButton small onClick={() => drop(place)}>
        {t('acts.beside.lostDrop')}
      </DeskButton>
    </Callout>
  ))
}

const textIn = (draft: Readonly<Record<string, string>> | null, inWords: (text: string) => string): string =>
  Object.values(draft ?? {})
    .map(inWords)
    .filter((text) => text !== '')
    .join(' · ')
