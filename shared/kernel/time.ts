declare const instantBrand: unique symbol
declare const durationBrand: unique symbol

/** A moment: milliseconds since 1970-01-01 UTC by the server's clock, an integer. */
export type Instant = number & { readonly [instantBrand]: true }

/** A length of time in milliseconds; negative where a function says so. */
export type DurationMs = number & { readonly [durationBrand]: true }

/** @param ms milliseconds since 1970; rounded to an integer. */
export const instant = (ms: number): Instant => Math.round(ms) as Instant

export const durationMs = (ms: number): DurationMs => ms as DurationMs

export const minutes = (count: number): DurationMs => durationMs(count * 60_000)

/** `later - earlier`; negative when `later` is in fact earlier. */
export const between = (earlier: Instant, later: Instant): DurationMs => durationMs(later - earlier)

export const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other)

export const addMs = (at: Instant, ms: number): Instant => instant(at + ms)
