import { isEventFamily } from '../../shared/domain/meeting/meeting.visibility.ts'

/** True for what a target may ask for: `*`, all of a word (`agenda.*`), or one type of a word that there is. */
export function isEventWish(wish: string): boolean {
  const [, word] = /^([a-zA-Z]+)\.(?:\*|[a-zA-Z]+)$/u.exec(wish) ?? []
  return wish === '*' || (word !== undefined && isEventFamily(word))
}
