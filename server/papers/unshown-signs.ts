import { setPaper } from './typesetter.ts'

/** Nobody reads of more. */
const mostUnshown = 40

/** As names stand in papers: in the face of running text, which every other role falls back to. */
const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: auto)
#set text(font: body, fallback: false)
#for sign in data.signs [#sign ]
`

/**
 * Those of the signs that no face has, found as a paper finds them: by setting them. In a limited process.
 * @source PAP-9
 */
export async function unshownSigns({ signs, fontsDir }: UnshownJob): Promise<readonly string[]> {
  const unshown: string[] = []
  let left = signs
  while (left.length > 0 && unshown.length < mostUnshown) {
    const paper = await setPaper({ template, parts: [{ title: 'signs', signs: left }], at: 0, fontsDir })
    if (paper.ok) break
    const { sign } = paper.missing
    const others = left.filter((one) => !one.includes(sign))
    unshown.push(...left.filter((one) => one.includes(sign)))
    if (others.length === left.length) break
    left = others
  }
  return unshown
}

interface UnshownJob {
  /** Each once. */
  readonly signs: readonly string[]
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}
