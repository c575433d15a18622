import { lazyPart } from '../../components/lazy-part.ts'
import { needTexts } from '../../i18n/i18n.ts'

/** `VenueFollowUps`, with its texts, once a hall is charged with something. */
export const VenueFollowUpsPart = lazyPart(async () => {
  const [{ VenueFollowUps }] = await Promise.all([import('./VenueFollowUps.tsx'), needTexts('seldom')])
  return VenueFollowUps
})
