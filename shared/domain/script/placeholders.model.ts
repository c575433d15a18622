/** What a script may name and the page fills in live; public names, written `{{attendance.present}}`. */
export const placeholderNames = [
  'meeting.title',
  'attendance.expected',
  'attendance.present',
  'attendance.onLeave',
  'attendance.absent',
  'attendance.late',
  'attendance.standIn',
  'attendance.listenIn',
  'attendance.remote',
  'attendance.away',
  'venues.total',
  'venues.branches',
  'item.title',
  'item.number',
  'item.current',
  'item.next',
  'speaker.name',
  'speaker.title',
  'documents.count',
  'awardees.collectives',
  'awardees.individuals',
  'time.now',
  'time.left',
] as const

export type PlaceholderName = (typeof placeholderNames)[number]

/** A piece of a script: words, or a place to be filled. */
export type ScriptPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'place'; readonly name: PlaceholderName }
  /** Neither: a name that is not known, or braces that do not close. */
  | { readonly kind: 'fault'; readonly text: string }

const isPlaceholder = (name: string): name is PlaceholderName => (placeholderNames as readonly string[]).includes(name)

/** Takes a text apart; joining the pieces gives it back, but for spaces inside braces. */
export function scriptPieces(text: string): readonly ScriptPiece[] {
  return text
    .split(/(\{\{[^{}\n]*\}\}|\{\{|\}\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{{' || part === '}}') return { kind: 'fault', text: part }
      if (!part.startsWith('{{')) return { kind: 'words', text: part }
      const name = part.slice(2, -2).trim()
      return isPlaceholder(name) ? { kind: 'place', name } : { kind: 'fault', text: part }
    })
}

/** The first thing in braces that no page could fill; null when there is none. @source SCT-3 */
export const scriptFault = (text: string): string | null =>
  scriptPieces(text).find((piece) => piece.kind === 'fault')?.text ?? null
