import { newBuild } from './new-build.ts'
import { reading } from './reading.ts'
import { refusals } from './refusals.ts'
import { site } from './site.ts'

/** What a page says when something goes wrong, and the home page: loaded right after the page is drawn. */
export const after = { newBuild, reading, refusals, site }
