import type { OfficialBlock, OfficialPaper } from './official-blocks.ts'

/** An official paper as plain text, to be copied into a message: one line for each row of a table. */
export function paperText(paper: OfficialPaper): string {
  const { isChinese, title, name, facts, blocks } = paper
  const [colon, gap] = isChinese ? ['：', '　'] : [': ', '  ']
  const head = [title, name].filter((text) => text !== '')
  const said = facts.map(([label, value]) => `${label}${colon}${value}`)
  return [...head, '', ...said, ...blocks.flatMap((block) => linesOf(block, gap))].join('\n')
}

function linesOf(block: OfficialBlock, gap: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text]
    case 'paragraph':
      return [block.text]
    case 'point':
      return [block.lead + block.text]
    case 'list':
      return [block.label + block.text]
    case 'line':
      return [`${block.time}${gap}${block.text}`]
    case 'table':
      return [block.columns.map(({ label }) => label), ...block.rows].map((cells) =>
        cells.filter((cell) => cell !== '').join(gap),
      )
    case 'attachments':
      return block.names.map((text, index) => `${index === 0 ? block.label : gap}${text}`)
    case 'attachment':
      return ['', block.label, block.title]
    case 'signature':
      return [`${block.text}${gap}${block.signer}`]
    case 'gap':
    case 'pageBreak':
      return ['']
  }
}
