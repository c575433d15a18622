/** The classes that are there, as the attribute wants them. */
export const classNames = (...names: readonly (string | undefined | false)[]): string => names.filter(Boolean).join(' ')
