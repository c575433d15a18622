import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { type FaceRole, faceRoles } from '../../shared/protocol/face-roles.ts'
import { fontNames } from './font-names.ts'
import { readFonts, type SfntFont } from './sfnt.ts'

/** A face that papers are set in. */
export interface Face {
  /** As it calls itself. */
  readonly name: string
  /** Without the folder. */
  readonly file: string
  /** `site`: a file of `FONTS_DIR`. */
  readonly from: 'site' | 'program'
  readonly font: SfntFont
}

interface RoleFace {
  /** Names by which a site's licensed file is known, in any language of its name table. */
  readonly official: readonly string[]
  readonly packaged: string
}

const notoSerif = '@expo-google-fonts/noto-serif-sc'

/** Latin and figures are in the compiler itself (Libertinus Serif), when a site has nothing of its own. */
const roles: Readonly<Record<Exclude<FaceRole, 'latin'>, RoleFace>> = {
  title: {
    official: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '小标宋体'],
    packaged: `${notoSerif}/600SemiBold/NotoSerifSC_600SemiBold.ttf`,
  },
  body: {
    official: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', 'FZFangSong-Z02', 'STFangsong'],
    packaged: `${notoSerif}/400Regular/NotoSerifSC_400Regular.ttf`,
  },
  sans: {
    official: ['黑体', 'SimHei', '方正黑体_GBK', 'FZHei-B01', 'STHeiti'],
    packaged: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  },
  kai: {
    official: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', 'FZKai-Z03', 'STKaiti'],
    packaged: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
  },
}

const officialLatin = ['Times New Roman', 'TimesNewRomanPSMT']

/** Of each role what a site has; null: nothing of its own. */
export type SiteFaces = Readonly<Record<FaceRole, Face | null>>

/** @param folder `FONTS_DIR`; null without one. A file that is no font is passed over. @throws when the folder cannot be read. */
export function siteFaces(folder: string | null): SiteFaces {
  const files = folder === null ? [] : readdirSync(folder).filter((name) => /\.(?:ttf|otf|ttc|otc|woff)$/iu.test(name))
  const faces = files.sort().flatMap((file) => facesOf(join(folder ?? '', file), 'site'))
  const best = (official: readonly string[]): Face | null =>
    official.flatMap((name) => faces.filter((face) => isCalled(face, name)))[0] ?? null
  return Object.fromEntries(
    faceRoles.map((role) => [role, best(role === 'latin' ? officialLatin : roles[role].official)]),
  ) as SiteFaces
}

/** What comes with the program for a role. */
export function packagedFace(role: Exclude<FaceRole, 'latin'>): Face {
  const path = createRequire(import.meta.url).resolve(roles[role].packaged)
  const [face] = facesOf(path, 'program')
  if (face === undefined) throw new Error(`${basename(path)} is no font`)
  return face
}

function facesOf(path: string, from: Face['from']): readonly Face[] {
  return readFonts(readFileSync(path))
    .filter(isUpright)
    .map((font) => ({ name: fontNames(font).families[0] ?? '', file: basename(path), from, font }))
}

const isCalled = ({ font }: Face, name: string): boolean => {
  const { families, postScript } = fontNames(font)
  return [...families, postScript].some((own) => own.toLowerCase() === name.toLowerCase())
}

/** Neither bold nor slanted, by its own word. */
const isUpright = ({ tables }: SfntFont): boolean => ((tables.get('head')?.readUInt16BE(44) ?? 0) & 3) === 0
