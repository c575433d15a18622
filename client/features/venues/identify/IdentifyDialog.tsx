import { useState } from 'react'
import { shortVenueName, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isFigure, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, usePresence, useSession } from '../../../store/use-meeting.ts'
import styles from './IdentifyDialog.module.css'

interface Asked {
  readonly name: string
  /** Screens that were told, or why none was. */
  readonly outcome: number | Rejection
}

const isTold = shapeOf({ told: isFigure })

/** Asks the screens of one hall or of all to show their hall's name; stays open, for one hall is asked after the other. */
export function IdentifyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const venues = useMeeting((state) => state.venues)
  const presence = usePresence()
  const [asked, setAsked] = useState<Asked | null>(null)

  const ask = async (venueIds: 'all' | readonly string[], name: string) => {
    try {
      const { told } = await callApi('POST /api/meetings/:meetingId/screens/identify', isTold, {
        params: { meetingId },
        body: { venueIds },
      })
      setAsked({ name, outcome: told })
    } catch (error) {
      setAsked({ name, outcome: rejectionOf(error) })
    }
  }
  const outcomeText = ({ name, outcome }: Asked) => {
    if (typeof outcome !== 'number') return refusalText(t, outcome)
    return outcome === 0 ? t('venues.identify.nobody', { name }) : t('venues.identify.told', { name, count: outcome })
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      <DeskButton look="primary" onClick={() => void ask('all', t('common.allVenues'))}>
        {t('common.allVenues')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('venues.identify.title')} actions={actions} onClose={onClose}>
      <p>{t('venues.identify.text')}</p>
      <Stack as="ul" gap={3} className={styles.venues}>
        {venueList(venues).map((venue) => {
          const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
          const screens = presence[venue.id]?.screens ?? 0
          return (
            <li key={venue.id}>
              <DeskButton className={styles.venue} onClick={() => void ask([venue.id], name)}>
                <span>{name}</span>
                <Text size={2} tone="quiet" weight={400} rigid>
                  {screens === 0 ? t('venues.identify.noScreen') : t('venues.identify.screens', { count: screens })}
                </Text>
              </DeskButton>
            </li>
          )
        })}
      </Stack>
      <p role="status" className={styles.outcome}>
        {asked !== null && outcomeText(asked)}
      </p>
    </AskDialog>
  )
}
