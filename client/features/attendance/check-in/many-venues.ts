const wideTiles = 12

/** Whether the tiles of so many halls are narrow, and what stands above them smaller. */
export const hasManyVenues = (count: number): boolean => count > wideTiles
