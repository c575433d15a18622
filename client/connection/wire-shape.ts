import type { Instant } from '../../shared/kernel/time.ts'

/**
 * Whether something that came over the wire, or lay in the browser's storage, is what it is taken for. What has another
 * shape counts as not said. By hand, because the phone's page has no room for a library. @source LIN-5
 */
export type Shape<Value> = (said: unknown) => said is Value

/** Arrays too. */
export const isRecord = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null

export const isText = (said: unknown): said is string => typeof said === 'string'

/** A finite number: never NaN. */
export const isFigure = (said: unknown): said is number => Number.isFinite(said)

export const isInstant = (said: unknown): said is Instant => Number.isSafeInteger(said)

export const isFlag = (said: unknown): said is boolean => typeof said === 'boolean'

export const isNothing = (said: unknown): said is null => said === null

export const orNull =
  <Value>(shape: Shape<Value>) =>
  (said: unknown): said is Value | null =>
    said === null || shape(said)

/** Absent, or of that shape. */
export const perhaps =
  <Value>(shape: Shape<Value>) =>
  (said: unknown): said is Value | undefined =>
    said === undefined || shape(said)

export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (said: unknown): said is Value =>
    values.some((value) => value === said)

export const listOf =
  <Value>(shape: Shape<Value>) =>
  (said: unknown): said is readonly Value[] =>
    Array.isArray(said) && said.every(shape)

export const recordOf =
  <Value>(shape: Shape<Value>) =>
  (said: unknown): said is Readonly<Record<string, Value>> =>
    isRecord(said) && Object.values(said).every(shape)

/** An object with those members; others may stand beside them. */
export const shapeOf =
  <Value extends object>(members: { readonly [Name in keyof Required<Value>]: Shape<Value[Name]> }) =>
  (said: unknown): said is Value =>
    isRecord(said) && Object.entries<Shape<unknown>>(members).every(([name, shape]) => shape(said[name]))
