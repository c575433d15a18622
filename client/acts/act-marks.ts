import type { Rejection } from '../../shared/kernel/result.ts'

/** An act on its way, one that could not be sent, or why the server refused it. */
export type ActMark = 'pending' | 'unsent' | Rejection

export type Marks = Readonly<Record<string, ActMark>>

/** null takes the mark away. */
export function withMark(marks: Marks, key: string, mark: ActMark | null): Marks {
  if (mark !== null) return { ...marks, [key]: mark }
  const { [key]: _gone, ...left } = marks
  return left
}
