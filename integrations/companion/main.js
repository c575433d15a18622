import * as host from '@companion-module/base'
import { oneHallModule } from './module.js'

host.runEntrypoint(oneHallModule(host), [])
