import './older-browsers.ts'
import './styles/scale.css'
import './styles/colour.css'
import './styles/motion.css'
import './styles/base.css'
import './arrive/arrive.css'
import { openArrivePage } from './arrive/arrive-page.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
openArrivePage(root, location.pathname)
