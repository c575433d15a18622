import '../../older-browsers.ts'
import { addLaterBuiltIns } from '../../../shared/kernel/later-built-ins.ts'

// Before the reader itself, on its page and in its worker.
addLaterBuiltIns()
