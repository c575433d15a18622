import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** The words of the domain: one name in the rules' core, the pages' parts and their texts. */
const words = [
  'meeting',
  'agenda',
  'floor',
  'venues',
  'documents',
  'attendance',
  'notices',
  'commendation',
  'control',
  'script',
  'edits',
  'lifecycle',
  'rehearsal',
  'accounts',
  'imports',
  'minutes',
  'follow-up',
]

const isWord = (name: string): boolean => words.includes(name)

/** Texts that belong to no word, and the lists of what is loaded together. */
const otherTexts = [
  'common',
  'acts',
  'arrive',
  'refusals',
  'common.desk',
  'acts.dialogs',
  'common.dialogs',
  'dialogs',
  'core',
  'after',
  'screens',
  'desks',
  'home',
  'plan',
  'seldom',
]
/** Of a word: what is loaded before the phone's page, with hall screens, after the page, and with every screen that can be identified. */
const textRoles = [
  'phone',
  'screen',
  'after',
  'identify',
  'pairing',
  'parts',
  'desk',
  'dialogs',
  'editor',
  'people',
  'ledger',
  'library',
  'roll',
  'steps',
  'figures',
  'wall',
  'audit',
  'tools',
  'plan',
  'home',
  'archive',
  'ended',
  'check',
  'replay',
  'refusals',
]

/** Words whose rules are no part of the core, and why. */
const withoutCore: Readonly<Record<string, string>> = {
  rehearsal: 'a rehearsal is the same meeting on another log: the server makes it, the core knows a flag',
}

/** Rules that hold whatever the word is. */
const systemTopics = [
  'papers',
  'architecture',
  'archives',
  'cases',
  'commands',
  'connecting',
  'cost',
  'evidence',
  'front-door',
  'limits',
  'line',
  'nodes',
  'privacy',
  'processes',
  'proofs',
  'start',
  'storage',
  'text',
  'time',
]

interface Source {
  readonly path: string
  readonly text: string
}

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

const files = below('client')
const withText = (paths: readonly string[]): readonly Source[] =>
  paths.filter((path) => /\.tsx?$/u.test(path)).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const sources = withText(files)
/** Client, server and what runs on both sides. */
const everywhere = [...files, ...below('shared'), ...below('server')]
const allSources = withText(everywhere)

interface Arrow {
  readonly from: string
  readonly to: string
}

const arrowsOf = ({ path, text }: Source): readonly Arrow[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, to = '']) => ({
    from: path,
    to: normalize(join(dirname(path), to))
      .split(sep)
      .join('/'),
  }))

const arrows = sources.flatMap(arrowsOf)

/** `features/floor`, `views/phone`; null for what is neither. */
const roomOf = (path: string): string | null => /^client\/((?:features|views)\/[^/]+)\//u.exec(path)?.[1] ?? null

/** From one feature or view into another; `views/shared` is for two views. */
function isAcross({ from, to }: Arrow): boolean {
  const [own, other] = [roomOf(from), roomOf(to)]
  if (own === null || other === null || own === other) return false
  if (own.startsWith('features/')) return true
  return other.startsWith('views/') && other !== 'views/shared'
}

/** From what stands below into what stands above it. */
const levels = ['connection', 'i18n', 'store', 'components', 'acts', 'features', 'views', 'page']
const levelOf = (path: string): number => levels.indexOf(path.split('/')[1] ?? '')
const isUpwards = ({ from, to }: Arrow): boolean =>
  levelOf(from) >= levels.indexOf('components') && levelOf(to) > levelOf(from)

const named = ({ from, to }: Arrow): string => `${from} → ${to}`

const wrongFeatures = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.flatMap((path) => /^client\/features\/([^/]+)\//u.exec(path)?.[1] ?? []))].filter(
    (name) => !isWord(name),
  )

const wrongTexts = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => {
    const [, name = '', role] = /^client\/i18n\/(?:en|zh-CN)\/([\w-]+)(?:\.(\w+))?\.ts$/u.exec(path) ?? []
    if (name === '') return false
    if (role === undefined) return !isWord(name) && !otherTexts.includes(name)
    return !(isWord(name) || otherTexts.includes(`${name}.${role}`)) || !textRoles.includes(role)
  })

const wrongRules = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => {
    const [, system, name = ''] = /^docs\/rules\/(system\/)?([\w-]+)\.md$/u.exec(path) ?? []
    return system === undefined ? !isWord(name) : !systemTopics.includes(name)
  })

const coreWords = readdirSync(join(root, 'shared', 'domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Where a word of the core has its part, its texts, its rules and its tests. */
const roomsOf = (word: string): readonly RegExp[] => [
  new RegExp(`^client/features/${word}/`, 'u'),
  ...['en', 'zh-CN'].map((language) => new RegExp(`^client/i18n/${language}/${word}(?:\\.\\w+)?\\.ts$`, 'u')),
  new RegExp(`^docs/rules/${word}\\.md$`, 'u'),
  new RegExp(`^tests/domain/${word}/[\\w-]+\\.test\\.ts$`, 'u'),
]

const roomsMissing = (word: string, paths: readonly string[]): readonly string[] =>
  roomsOf(word)
    .filter((room) => !paths.some((path) => room.test(path)))
    .map(({ source }) => source)

/** Of the domain: by word, the kernel, and the logs of older versions. Of pages and server: where what is tested lies. */
const wrongTests = (paths: readonly string[], folders: readonly string[]): readonly string[] =>
  paths.filter((path) => {
    const [, of = '', name = ''] = /^tests\/(domain|client|server)\/(?:([\w-]+)\/)?/u.exec(path) ?? []
    if (of === 'domain') return !isWord(name) && !['kernel', 'samples'].includes(name)
    if (name === '') return of === 'client'
    return !folders.includes(`${of}/${name}`) && !(of === 'client' && isWord(name))
  })

/** What is code: neither comments nor texts. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"[^"\n]*"/gu, ' ')

const hallsIn = ({ path, text }: Source): readonly string[] =>
  [...codeOf(text).matchAll(/\b(?:hall(?![a-z])|halls(?![a-z])|\w*(?<!One)Halls?(?![a-z]))\w*/gu)].map(
    ([name]) => `${path}: ${name}`,
  )

/** Of the contract, and the agenda's own: `{ stage: step }`, `venue.stages`. */
const stagesOfContract = ['stage', 'stages']

const stagesIn = ({ path, text }: Source): readonly string[] =>
  [...codeOf(text).matchAll(/\w*[sS]tages?(?![a-z])\w*/gu)]
    .map(([name]) => name)
    .filter((name) => !stagesOfContract.includes(name))
    .map((name) => `${path}: ${name}`)

describe('one word, one room', () => {
  it('finds the sources (negative control: an empty list would pass everything)', () => {
    expect(sources.length).toBeGreaterThan(400)
    expect(arrows.filter(({ to }) => roomOf(to) !== null).length).toBeGreaterThan(200)
  })

  it('features and views bear no arrows to one another, but for views/shared', () => {
    expect(arrows.filter(isAcross).map(named)).toEqual([])
  })

  it('and would be found (negative control)', () => {
    const probes = [
      ['client/features/floor/A.tsx', 'client/features/venues/B.tsx'],
      ['client/features/floor/A.tsx', 'client/views/shared/B.tsx'],
      ['client/views/phone/A.tsx', 'client/views/screen/B.tsx'],
      ['client/views/phone/A.tsx', 'client/views/shared/B.tsx'],
      ['client/features/floor/A.tsx', 'client/features/floor/cues/B.tsx'],
    ].map(([from = '', to = '']) => isAcross({ from, to }))
    expect(probes).toEqual([true, true, true, false, false])
  })

  it('what stands below knows nothing of what stands above: components, acts, features, views, page', () => {
    expect(arrows.filter(isUpwards).map(named)).toEqual([])
    expect(isUpwards({ from: 'client/acts/a.ts', to: 'client/features/floor/b.ts' })).toBe(true)
    expect(isUpwards({ from: 'client/features/floor/b.ts', to: 'client/acts/a.ts' })).toBe(false)
  })

  it('the light page behind a scanned code takes nothing from the pages of a meeting', () => {
    const heavy = ['store', 'acts', 'features', 'views', 'page']
    const isOfPages = ({ from, to }: Arrow) =>
      from.startsWith('client/arrive/') && heavy.includes(to.split('/')[1] ?? '')
    expect(arrows.filter(isOfPages).map(named)).toEqual([])
    expect(isOfPages({ from: 'client/arrive/a.ts', to: 'client/store/b.ts' })).toBe(true)
    const light = sources.filter(({ path }) => path.startsWith('client/arrive/'))
    expect(light.filter(({ text }) => /from 'react/u.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('a feature is called by a word', () => {
    expect(wrongFeatures(files)).toEqual([])
    expect(wrongFeatures(['client/features/halls/A.tsx', 'client/features/floor/B.tsx'])).toEqual(['halls'])
  })

  it('texts lie in a file that is called by a word', () => {
    expect(wrongTexts(files)).toEqual([])
    const probes = ['operator.ts', 'floor.ts', 'floor.phone.ts', 'floor.console.ts', 'common.phone.ts']
    expect(wrongTexts(probes.map((name) => `client/i18n/en/${name}`))).toEqual(
      ['operator.ts', 'floor.console.ts', 'common.phone.ts'].map((name) => `client/i18n/en/${name}`),
    )
  })

  it('rules lie in a file that is called by a word, or with those of the system', () => {
    expect(wrongRules(below('docs/rules'))).toEqual([])
    const probes = ['floor.md', 'desk.md', 'time.md', 'system/time.md', 'system/floor.md', 'system/more/time.md']
    expect(wrongRules(probes.map((name) => `docs/rules/${name}`))).toEqual(
      ['desk.md', 'time.md', 'system/floor.md', 'system/more/time.md'].map((name) => `docs/rules/${name}`),
    )
  })

  it('a word of the core is in the list, and has its part, its texts, its rules and its tests', () => {
    expect(coreWords.filter((name) => !isWord(name))).toEqual([])
    const paths = ['client', 'docs/rules', 'tests/domain'].flatMap(below)
    expect(coreWords.map((word) => [word, roomsMissing(word, paths)]).filter(([, missing]) => missing?.length)).toEqual(
      [],
    )
    expect(roomsMissing('halls', paths)).toHaveLength(5)
    expect(
      roomsMissing('floor', ['client/i18n/en/floor.phone.ts', 'tests/domain/floor/floor.samples.ts']),
    ).toHaveLength(4)
  })

  it('a word of the list has rules in the core, or it is said why not', () => {
    expect(words.filter((word) => coreWords.includes(word) === word in withoutCore)).toEqual([])
  })

  it('tests lie with their word, or where what they test lies', () => {
    const folders = ['client', 'server'].flatMap((side) =>
      below(side).map((path) => path.split('/').slice(0, 2).join('/')),
    )
    const paths = ['domain', 'client', 'server'].flatMap((side) => below(`tests/${side}`))
    expect(wrongTests(paths, folders)).toEqual([])
    const probes = ['domain/halls.test.ts', 'domain/rules/a.test.ts', 'client/a.test.ts', 'client/desk/a.test.ts']
    expect(
      wrongTests(
        [...probes, 'server/config.test.ts', 'client/floor/a.test.ts'].map((name) => `tests/${name}`),
        folders,
      ),
    ).toEqual(probes.map((name) => `tests/${name}`))
  })
})

describe('one thing, one name', () => {
  it('a place is a venue in code; hall is said to people, and in names that others rely on', () => {
    expect(allSources.flatMap(hallsIn)).toEqual([])
    expect(everywhere.filter((path) => /(?<!one)halls?(?![a-z])/iu.test(path.split('/').at(-1) ?? ''))).toEqual([])
  })

  it('and another name would be found (negative control)', () => {
    const text =
      "const hallName = t('x.hall') // of the hall\nexport function HallTile({ halls }: Props) {} onehall shallow OneHall"
    expect(hallsIn({ path: 'a.ts', text })).toEqual(['a.ts: hallName', 'a.ts: HallTile', 'a.ts: halls'])
  })

  it('what a venue reports before the meeting is a step; only the agenda has a stage', () => {
    expect(allSources.flatMap(stagesIn)).toEqual([])
    expect(everywhere.filter((path) => /stages?(?![a-z])/iu.test(path.split('/').at(-1) ?? ''))).toEqual([])
    const text = 'const stageBoard: ReadinessStage = { stage } // a stage'
    expect(stagesIn({ path: 'a.ts', text })).toEqual(['a.ts: stageBoard', 'a.ts: ReadinessStage'])
  })
})
