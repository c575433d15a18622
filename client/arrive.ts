import { basePath } from './connection/base-path.ts'
import './older-browsers.ts'
import './styles/scale.css'
import './styles/colour.css'
import './styles/motion.css'
import './styles/base.css'
import './styles/personal-code.css'
import './arrive/arrive.css'
import './arrive/arrive-outcome.css'
import { openArrivePage } from './arrive/arrive-page.ts'
import { markLanguages } from './i18n/mark-languages.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
markLanguages(document)
openArrivePage(root, location.pathname.slice(basePath.length))
