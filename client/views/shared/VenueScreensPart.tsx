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

/** The paired screens of a hall, loaded when they are looked at. */
export const VenueScreensPart = ({ venueId }: { readonly venueId: string }) => (
  <Suspense>
    <VenueScreens key={venueId} venueId={venueId} />
  </Suspense>
)
