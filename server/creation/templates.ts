import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../kernel/project-folder.ts'

/** A meeting file without a start: what a new meeting of that kind begins with. @source NEW-1 */
export interface Template {
  /** The name of its file: kind and language. */
  readonly template: string
  readonly title: string
  readonly locale: string
  readonly items: number
  readonly file: Readonly<Record<string, unknown>>
}

const ending = '.yaml'

/** The templates that come with the program, in the order of their kinds; read when first asked for. */
export function createTemplates(folder = join(projectFolder, 'examples', 'templates')) {
  let read: Promise<readonly Template[]> | null = null
  const all = (): Promise<readonly Template[]> => {
    read ??= readTemplates(folder).catch((error: unknown) => {
      read = null
      throw error
    })
    return read
  }
  return {
    all,
    /** null when there is none of that name. */
    async get(name: string): Promise<Template | null> {
      return (await all()).find(({ template }) => template === name) ?? null
    },
  }
}

export type Templates = ReturnType<typeof createTemplates>

/** As people meet them most often. */
const kinds = ['work-meeting', 'commendation', 'dispatch', 'study', 'all-hands']

const placeOf = ({ template }: Template): number => kinds.findIndex((kind) => template.startsWith(`${kind}.`))

async function readTemplates(folder: string): Promise<readonly Template[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort()
  const found = await Promise.all(names.map((name) => readTemplate(folder, name)))
  return found.sort((a, b) => placeOf(a) - placeOf(b))
}

async function readTemplate(folder: string, name: string): Promise<Template> {
  const { parse } = await import('yaml')
  const file = parse(await readFile(join(folder, name), 'utf8')) as Template['file']
  const agenda = Array.isArray(file.agenda) ? file.agenda : []
  return {
    template: name.slice(0, -ending.length),
    title: String(file.title),
    locale: String(file.locale),
    items: agenda.length,
    file,
  }
}
