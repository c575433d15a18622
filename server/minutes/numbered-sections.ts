import { draftedShape } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { filled } from './filled.ts'
import type { MinutesSection } from './minutes-section.ts'
import { type MinutesWords, ordinalText } from './minutes-words.ts'

/** A section with what the paper puts before its text: 一、 or （一）; empty: nothing. */
export type NumberedSection<Section extends MinutesSection> = Section & { readonly number: string }

/** What a clerk, or the draft, has put there already. */
const written = {
  heading: /^[一二三四五六七八九十]+、\s*/u,
  point: /^(?:（[一二三四五六七八九十\d]+）|\(\d+\))\s*/u,
}

/**
 * Headings are numbered as they stand: those of the first level through the paper, those of the second from 1 behind each of the
 * first, and where the log goes on to another matter. What is left out is not counted.
 * @source MIN-12
 */
export function numberedSections<Section extends MinutesSection & { readonly isRemoved?: boolean }>(
  words: MinutesWords,
  sections: readonly Section[],
): readonly NumberedSection<Section>[] {
  let [headings, points] = [0, 0]
  const heading = () => {
    headings += 1
    points = 0
    return headings
  }
  return sections.map((one) => {
    const plain = { ...one, text: withoutNumber(one), number: '' }
    if (one.isRemoved === true) return { ...plain, heading: null }
    const above = one.heading === null ? null : `${headingNumber(words, heading())}${one.heading}`
    if (one.shape === 'heading') return { ...plain, heading: above, number: headingNumber(words, heading()) }
    if (one.shape === 'point') {
      points += 1
      return { ...plain, heading: above, number: filled(words.minutes.pointNumber, ordinal(words, points)) }
    }
    if (!isOwn(one) && draftedShape(one.id) === 'paragraph') points = 0
    return { ...plain, heading: above }
  })
}

/** A requirement that has become running text loses its number, too; a heading ends without a stop. */
function withoutNumber({ id, shape, text }: MinutesSection): string {
  if (shape === 'heading')
    return text
      .replace(written.heading, '')
      .replace(written.point, '')
      .replace(/[。.]$/u, '')
  return shape === 'point' || draftedShape(id) === 'point' ? text.replace(written.point, '') : text
}

const isOwn = ({ id }: MinutesSection): boolean => id.startsWith('own.')

const ordinal = (words: MinutesWords, place: number) => ({ ordinal: ordinalText(words, place) })

const headingNumber = (words: MinutesWords, place: number): string =>
  filled(words.minutes.headingNumber, ordinal(words, place))
