import { useState } from 'react'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { OthersMark } from '../../../acts/beside/OthersMark.tsx'
import { useOpenRow } from '../../../acts/beside/open-row.ts'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { useSavedByItself } from '../../../acts/beside/use-saved-by-itself.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanVenue.module.css'

interface Props {
  readonly venue: Venue
  /** Who else writes in it, in one line. */
  readonly others: string | undefined
  readonly canMoveUp: boolean
  readonly canMoveDown: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One hall: its name saves itself. */
export function PlanVenue({ venue, others, canMoveUp, canMoveDown, onMove, onRemove }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [isWritten, setIsWritten] = useState(false)
  useOpenRow(venue.id, isWritten)
  const people = useMeeting(({ attendance }) => Object.keys(attendance.people[venue.id] ?? {}).length)
  const form = useFormBesideOthers({ name: venue.name }, (name) => `venue/${venue.id}/${name}`)
  const isFit = form.values.name.trim() !== ''
  const save = () => run('save', 'venues.edit', { venueId: venue.id, patch: { name: form.values.name.trim() } })
  const leave = useSavedByItself({ form, place: `venue.${venue.id}`, isFit, mark: marks.save, save })
  const isMain = venue.kind === 'main'
  return (
    <Cluster
      as="li"
      gap={4}
      align="end"
      pad={[3, 0]}
      edge="bottom"
      className={styles.row}
      data-row={venue.id}
      data-others={others !== undefined || undefined}
    >
      <Box
        as="fieldset"
        grow
        onFocus={() => setIsWritten(true)}
        onBlur={() => {
          setIsWritten(false)
          leave()
        }}
      >
        <BesideLine
          form={form}
          name="name"
          maxLength={80}
          label={t(isMain ? 'common.mainVenue' : 'venues.plan.nameOf', { number: venue.number })}
        />
        <RefusalNote mark={marks.save} />
      </Box>
      <OthersMark names={others} />
      <Text words="end" tone="soft" className={styles.people}>
        {t('common.people', { count: people })}
      </Text>
      <DeskButton
        small
        look="quiet"
        aria-label={t('venues.plan.up', { name: venue.name })}
        disabled={!canMoveUp}
        onClick={() => onMove(-1)}
      >
        ↑
      </DeskButton>
      <DeskButton
        small
        look="quiet"
        aria-label={t('venues.plan.down', { name: venue.name })}
        disabled={!canMoveDown}
        onClick={() => onMove(1)}
      >
        ↓
      </DeskButton>
      <DeskButton
        small
        look="quiet"
        aria-label={t('venues.plan.removeOf', { name: venue.name })}
        disabled={isMain}
        onClick={onRemove}
      >
        {t('venues.plan.remove')}
      </DeskButton>
    </Cluster>
  )
}
