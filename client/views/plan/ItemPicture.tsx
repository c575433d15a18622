import { ScreenPreview } from '../shared/ScreenPreview.tsx'
import { LecternPreview } from './LecternPreview.tsx'
import { PhonePreview } from './PhonePreview.tsx'

/** One of the real pages, small. */
export function ItemPicture({ of }: { readonly of: 'screen' | 'phone' | 'lectern' }) {
  if (of === 'phone') return <PhonePreview />
  return of === 'lectern' ? <LecternPreview /> : <ScreenPreview venueId={null} />
}
