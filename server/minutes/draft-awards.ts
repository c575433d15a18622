import type { Awardee } from '../../shared/domain/commendation/commendation.model.ts'
import { awardeesSection, itemSection } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { HeldItem } from './draft-opening.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { type MinutesWords, namedText } from './minutes-words.ts'

/** How many were commended, and who: as far as they were revealed; null when nobody was. @source MIN-1 */
export function awardSections(words: MinutesWords, { item, seqs }: HeldItem): readonly MinutesSection[] | null {
  const { state, record, minutes } = words
  const commendation = lookUp(state.commendation, item.id)
  const awarded = commendation?.awardees.slice(0, commendation.revealed) ?? []
  if (awarded.length === 0) return null
  const ofKind = (kind: Awardee['kind']) => awarded.filter((one) => one.kind === kind)
  const [collectives, individuals] = [ofKind('collective'), ofKind('individual')]
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [filled(count === 1 ? one : many, { count })]
  const awardees = namedText(words, [
    ...counted(collectives.length, minutes.oneCollective, minutes.collectives),
    ...counted(individuals.length, minutes.oneIndividual, minutes.individuals),
  ])
  const listed = (some: readonly Awardee[], text: string) =>
    some.length === 0 ? [] : [filled(text, { names: some.map((one) => awardeeText(words, one)).join(minutes.comma) })]
  const lists = [...listed(collectives, minutes.collectiveList), ...listed(individuals, minutes.individualList)]
  const revealed = record.entries.flatMap(({ act, seqs: own }) =>
    act.kind === 'revealed' && act.item.number === item.number ? own : [],
  )
  return [
    section(itemSection(item.id), filled(minutes.commended, { awardees }), [...seqs.slice(0, 1), ...revealed]),
    section(
      awardeesSection(item.id),
      `${lists.join(minutes.semicolon)}${minutes.stop}`,
      revealed.length === 0 ? seqs : revealed,
    ),
  ]
}

const awardeeText = ({ minutes }: MinutesWords, { name, unit }: Awardee): string =>
  unit === null || unit === '' ? name : filled(minutes.awardee, { name, unit })
