import { Suspense } from 'react'
import { lazyPart } from '../../components/lazy-part.ts'
import { Stack } from '../../components/Stack.tsx'
import { needTexts } from '../../i18n/i18n.ts'
import { VenueScreensPart } from '../shared/VenueScreensPart.tsx'
import styles from './WallScreens.module.css'

const ScreenPreview = lazyPart(async () => {
  const [{ ScreenPreview }] = await Promise.all([import('../shared/ScreenPreview.tsx'), needTexts('screens')])
  return ScreenPreview
})

/** What the screens of a hall are to show now, small, and which screens they are; to be looked at only. @source ACC-11 */
export const WallScreens = ({ venueId }: { readonly venueId: string }) => (
  <Stack gap={6} className={styles.screens}>
    <div className={styles.picture}>
      <Suspense>
        <ScreenPreview venueId={venueId} />
      </Suspense>
    </div>
    <VenueScreensPart venueId={venueId} isReadOnly />
  </Stack>
)
