/** Writes one line to whoever called. */
export type Say = (text: string) => void

/** One word of `onehall`. */
export interface Command {
  /** How it is called, without `onehall`. */
  readonly usage: string
  /** One sentence a language: what it does. */
  readonly does: readonly [zh: string, en: string]
  /** More, a line each. */
  readonly more?: readonly string[]
  /** @returns the exit code: 0 when all holds, 1 when something does not, 2 when it was called wrongly; undefined: goes on. */
  run(args: readonly string[], say: Say): Promise<number | undefined>
}

/** It was called in a way that means nothing: the help is shown. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall'
}

/** It cannot be done, and why: one sentence a language. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo'
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`)
  }
}

/** How far long work is, on a terminal; `label` is overwritten in place. */
export function showProgress(label: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${label} ${done}/${total}${done >= total ? '\n' : ' '}`)
}
