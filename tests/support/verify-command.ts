import { onehallCommand } from './onehall-command.ts'

/** `onehall verify`, as a program of its own. */
export const verifyCommand = (place: string, env: Readonly<Record<string, string>> = {}) =>
  onehallCommand(['verify', place], env)
