import './older-browsers.ts'
import './styles/tokens.css'
import './views/arrive/arrive.css'
import { openArrivePage } from './views/arrive/arrive-page.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
openArrivePage(root, location.pathname)
