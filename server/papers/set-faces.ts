import { faceRoles } from '../../shared/protocol/face-roles.ts'
import { type Face, packagedFace, type SiteFaces, siteFaces } from './faces.ts'
import { renamed } from './font-names.ts'
import { writeFont } from './sfnt.ts'

/** The faces as the compiler takes them. */
export interface SetFaces {
  readonly files: readonly Buffer[]
  /** Begins every paper: of each role the families, in the order in which they are asked for a sign. */
  readonly source: string
}

/** Within the compiler; has what Latin, Greek and Cyrillic need. */
export const builtIn = 'Libertinus Serif'

const family = (name: string): string => `OneHall ${name}`

/**
 * Every role ends in the faces that come with the program, so that a name stands whatever a site's face lacks. Each face is
 * called after its role: what a machine has installed is never taken.
 * @source PAP-3
 */
export function setFaces(fontsDir: string | null): SetFaces {
  const own: SiteFaces = siteFaces(fontsDir)
  const files: Buffer[] = []
  const add = (name: string, face: Face): string => {
    files.push(writeFont(renamed(face.font, family(name))))
    return family(name)
  }
  const packaged = {
    title: add('Title', packagedFace('title')),
    body: add('Body', packagedFace('body')),
    sans: add('Sans', packagedFace('sans')),
    kai: add('Kai', packagedFace('kai')),
  }
  const latin = own.latin === null ? builtIn : add('Site latin', own.latin)
  const chains = faceRoles.map((role) => {
    const site = role === 'latin' || own[role] === null ? [] : [add(`Site ${role}`, own[role])]
    const first = role === 'latin' ? [latin] : [packaged[role]]
    const chain = [...site, ...first, packaged.body, packaged.kai, latin, builtIn]
    const families = [...new Set(chain)].map(quoted).join(', ')
    const chained = `#let ${role} = (${latinFirst(latin)}, ${families})\n`
    // The program's own words have the letters of the face: in English that is all that makes a heading of them.
    return role === 'sans' ? `${chained}#let wordFace = (${families})\n` : chained
  })
  return { files, source: chains.join('') }
}

const latinFirst = (name: string): string => `(name: ${quoted(name)}, covers: "latin-in-cjk")`

const quoted = (text: string): string => JSON.stringify(text)
