/** The log of the server, for technicians: never a name, a phone or a text that somebody wrote. */
export interface Log {
  error(context: Readonly<Record<string, unknown>>, message: string): void
  warn(context: Readonly<Record<string, unknown>>, message: string): void
}

/** Told what went wrong where nobody waits for an answer. */
export type OnError = (error: unknown, context?: Readonly<Record<string, unknown>>) => void
