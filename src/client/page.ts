import { redirectOldIds } from './blocks.ts'
import { showChoices } from './choice-note.ts'
import { completeCitations } from './citations.ts'
import { followReading } from './contents.ts'
import { fillCorrection } from './correction.ts'
import { showFound } from './found.ts'
import { offerInstalled } from './installed.ts'
import { followMarked } from './marked-words.ts'
import { offerQuotations } from './quote-bar.ts'
import { offerReadingAloud } from './read-aloud.ts'
import { carryPlaceOnSwitch } from './script-switch.ts'
import { sendQueries } from './send-query.ts'
import { showResultsAfterFilters } from './show-results.ts'
import { makeTableSortable } from './sort-table.ts'
import { scrollVerticalLeaf } from './vertical.ts'

/* Entry of every page: run when it is parsed. Whatever is done here, the page works without it. */
const readMarked = followMarked()
redirectOldIds()
carryPlaceOnSwitch()
showFound()
sendQueries()
completeCitations()
fillCorrection(readMarked)
offerQuotations(readMarked)
followReading()
showChoices()
showResultsAfterFilters()
makeTableSortable()
offerReadingAloud()
scrollVerticalLeaf()
void offerInstalled()
