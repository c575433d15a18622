import type { ReactNode } from 'react'
import { Box } from '../../../components/Box.tsx'
import type { VenueGlance } from './venue-glance.ts'
import styles from './WallPlace.module.css'
import { concernOf } from './wall-order.ts'

/** What every place on the wall is told. */
export interface PlaceProps {
  readonly glance: VenueGlance
  /** The one place that Tab leads to. */
  readonly isReachable: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

interface Props extends PlaceProps {
  /** The class that composes what is inside. */
  readonly look: string | undefined
  /** The name takes more room than a narrow place has on one line. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** A hall's place on the wall: one frame, coloured by how the hall is, that opens the rest. */
export const WallPlace = ({ glance, isReachable, onFocus, onOpen, look, isLong, children }: Props) => (
  <Box as="li" shrinks sinks className={styles.place}>
    <button
      type="button"
      className={`${styles.frame} ${look}`}
      data-concern={concernOf(glance)}
      data-long={isLong}
      data-venue={glance.venue.id}
      tabIndex={isReachable ? 0 : -1}
      aria-haspopup="dialog"
      onFocus={onFocus}
      onClick={onOpen}
    >
      {children}
    </button>
  </Box>
)
