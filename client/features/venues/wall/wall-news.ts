import type { Instant } from '../../../../shared/kernel/time.ts'
import type { VenueGlance } from './venue-glance.ts'
import type { VenueNews } from './venue-news.ts'

/** What happened in a hall: something that was done there, or that its screens were lost or left behind. */
export interface WallNews {
  readonly glance: VenueGlance
  readonly at: Instant
  readonly what: VenueNews | 'offline' | 'stale'
}

/** What happened last in any hall, the newest first. */
export const wallNews = (glances: readonly VenueGlance[], count: number): readonly WallNews[] =>
  glances
    .flatMap((glance): WallNews[] => {
      const { news, line, since } = glance
      return [
        ...(news === null ? [] : [{ glance, at: news.at, what: news }]),
        ...(since !== null && (line === 'offline' || line === 'stale') ? [{ glance, at: since, what: line }] : []),
      ]
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, count)
