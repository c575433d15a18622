import type { CSSProperties } from 'react'

/** Custom properties of a stylesheet that only the page knows the value of. */
export const cssVars = (vars: Readonly<Record<`--${string}`, string | number | undefined>>): CSSProperties => vars
