import { Suspense } from 'react'
import { lazyPart } from '../../components/lazy-part.ts'
import { needTexts } from '../../i18n/i18n.ts'

const VenueScreens = lazyPart(async () => {
  const [{ VenueScreens }] = await Promise.all([
    import('../../features/venues/pairing/VenueScreens.tsx'),
    needTexts('pairing'),
  ])
  return VenueScreens
})

interface Props {
  readonly venueId: string
  /** To be looked at only. */
  readonly isReadOnly?: boolean
}

/** The paired screens of a hall, loaded when they are looked at. */
export const VenueScreensPart = ({ venueId, isReadOnly = false }: Props) => (
  <Suspense>
    <VenueScreens key={venueId} venueId={venueId} isReadOnly={isReadOnly} />
  </Suspense>
)
