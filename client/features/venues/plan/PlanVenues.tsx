import { type ReactNode, useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { LostDrafts } from '../../../acts/beside/LostDrafts.tsx'
import { useOthersIn } from '../../../acts/beside/use-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { PlanVenue } from './PlanVenue.tsx'

interface Props {
  /** A hall was added here: it has no links of its desk and its screen yet. */
  readonly onAdded: (venueId: string) => void
  /** Acts of the whole list that belong to another word. */
  readonly acts: ReactNode
}

/** The halls: named, added, moved and removed in their place. */
export function PlanVenues({ onAdded, acts }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = venueList(useMeeting((state) => state.venues))
  const others = useOthersIn('venues')
  const [name, setName] = useState('')
  const add = async () => {
    if (name.trim() === '') return
    const id = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    if (!(await run('list', 'venues.add', { venue: { id, kind: 'branch', name: name.trim() } }))) return
    setName('')
    onAdded(id)
  }
  const move = (index: number, by: 1 | -1) => {
    const venue = venues[index]
    const before = by < 0 ? venues[index - 1]?.id : (venues[index + 2]?.id ?? null)
    if (venue !== undefined && before !== undefined) void run('list', 'venues.move', { venueId: venue.id, before })
  }
  return (
    <section aria-label={t('venues.plan.title')}>
      <PartHead title={t('venues.plan.title')} sum={t('venues.plan.sum', { count: venues.length })}>
        {acts}
      </PartHead>
      <RefusalNote mark={marks.list} />
      <LostDrafts kind="venue" ids={venues.map(({ id }) => id)} />
      <Box as="ol" edge="top">
        {venues.map((venue, index) => (
          <PlanVenue
            key={venue.id}
            venue={venue}
            others={others.get(venue.id)}
            canMoveUp={index > 1}
            canMoveDown={index > 0 && index < venues.length - 1}
            onMove={(by) => move(index, by)}
            onRemove={() => void run('list', 'venues.remove', { venueId: venue.id })}
          />
        ))}
      </Box>
      <Cluster gap={4} align="end" above={5} below={4}>
        <LineInput
          label={t('venues.plan.newName')}
          maxLength={80}
          value={name}
          onChange={setName}
          onEnter={() => void add()}
        />
        <ActButton mark={marks.list} disabled={name.trim() === ''} onClick={() => void add()}>
          {t('venues.plan.add')}
        </ActButton>
      </Cluster>
      <Text as="p" size={2} tone="soft">
        {t('venues.plan.links')}
      </Text>
    </section>
  )
}
