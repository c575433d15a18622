import { canonicalJson } from './json.ts'

/**
 * Which of the members that a sender saw are not so any more, by name.
 * @param seen what stood there when it was looked at; a member that was not looked at is absent or undefined.
 * @param standing what stands there now; a member that is absent is null.
 * @returns empty when nothing was changed meanwhile.
 */
export const overtaken = (seen: object, standing: object): readonly string[] => {
  const now = new Map(Object.entries(standing))
  return Object.entries(seen)
    .filter(([name, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(now.get(name) ?? null))
    .map(([name]) => name)
}
