import { LecternFrame } from '../shared/LecternFrame.tsx'
import { ScaledPicture } from '../shared/ScaledPicture.tsx'

/** What the monitor on the lectern shows of the item. */
export const LecternPreview = () => (
  <ScaledPicture width={1_920} height={1_080}>
    <LecternFrame isIdle as="div" />
  </ScaledPicture>
)
