import { completeCitations } from './citations.ts'
import { followReading } from './contents.ts'
import { keepPlaceOnSwitch } from './script-switch.ts'

keepPlaceOnSwitch()
completeCitations()
followReading()
