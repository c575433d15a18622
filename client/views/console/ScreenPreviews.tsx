import { lazy, Suspense, useRef, useState } from 'react'
import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { Box } from '../../components/Box.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { type Cue, nextCue } from '../../features/agenda/cues/next-cue.ts'
import { nextState } from '../../features/agenda/cues/next-state.ts'
import { needTexts, type Translate, useText } from '../../i18n/i18n.ts'
import { OtherState, useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ScreenPreviews.module.css'

const ScreenPreview = lazy(async () => {
  const [{ ScreenPreview }] = await Promise.all([import('../shared/ScreenPreview.tsx'), needTexts('screens')])
  return { default: ScreenPreview }
})

/** What the halls see, and beside it what they will see with the next act: the real scenes, small. */
export function ScreenPreviews() {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const now = useNow(30_000)
  const cue = nextCue(state)
  const next = nextState(state, now)
  const [chosen, setChosen] = useState('')
  const choice = useRef<HTMLSelectElement>(null)
  const openChoice = () => {
    choice.current?.focus()
    // Older browsers leave it at the focus.
    choice.current?.showPicker?.()
  }
  const venues = venueList(state.venues)
  // A hall that is gone is seen no more.
  const venueId = lookUp(state.venues, chosen)?.id ?? null
  return (
    <Stack gap={5} className={styles.previews}>
      <Box as="figure" shrinks className={styles.figure}>
        <Text as="figcaption" clipped below={2} size={2} className={styles.caption}>
          <strong className={styles.live}>{t('meeting.preview.now')}</strong>
          <Text grow shrinks clips className={styles.place}>
            {placeOf(t, state)}
          </Text>
          <select
            ref={choice}
            className={styles.choice}
            aria-label={t('meeting.preview.whose')}
            value={venueId ?? ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{t('meeting.preview.anyVenue')}</option>
            {venues.map((venue) => (
              <option key={venue.id} value={venue.id}>
                {venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}
                {venue.blankSince !== null && ` · ${t('venues.blank.mark')}`}
              </option>
            ))}
          </select>
        </Text>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys have the choice above. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shorter way for the mouse to the choice above. */}
        <div className={styles.picture} title={t('meeting.preview.whose')} onClick={openChoice}>
          <Suspense fallback={<div className={styles.empty} />}>
            <ScreenPreview venueId={venueId} />
          </Suspense>
        </div>
      </Box>
      <Box as="figure" shrinks className={styles.figure}>
        <Text as="figcaption" clipped below={2} size={2} className={styles.caption}>
          <Text as="strong" tone="soft" weight={500} className={styles.next}>
            {t('meeting.preview.next')}
          </Text>{' '}
          {comingOf(t, cue, state)}
        </Text>
        {next === null ? (
          <div className={styles.empty} />
        ) : (
          <Suspense fallback={<div className={styles.empty} />}>
            <OtherState value={next}>
              <ScreenPreview venueId={venueId} />
            </OtherState>
          </Suspense>
        )}
      </Box>
    </Stack>
  )
}

function placeOf(t: Translate, { agenda }: MeetingState): string {
  const item = currentItem(agenda)
  if (agenda.currentPoint !== null) return t('agenda.cue.pointOf', { point: agenda.currentPoint + 1 })
  return item === null ? '' : t('common.itemNumber', { number: item.number })
}

/** `Point 4 · Justice for the people`; what is made ready first is said to be. */
function comingOf(t: Translate, cue: Cue | null, { agenda }: MeetingState): string {
  switch (cue?.kind) {
    case 'point': {
      const title = currentItem(agenda)?.points[cue.point]?.title ?? ''
      return `${t('agenda.cue.pointOf', { point: cue.point + 1 })} · ${title}`
    }
    case 'stage':
    case 'commit':
      return `${t('common.itemNumber', { number: cue.item.number })} · ${cue.item.title}`
    case 'name':
      return t('agenda.cue.nextName')
    default:
      return ''
  }
}
