/**
 * Goes up by one with every change of what crosses the wire; programs that know an older number go on as before, for
 * nothing is renamed or dropped. Each number has its line in `docs/PROTOCOL.md`.
 */
export const protocolVersion = 1
