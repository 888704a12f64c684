import { accountBar } from './account-bar.ts'
import { adjacentLink } from './adjacent-link.ts'
import { attachmentBar } from './attachment-bar.ts'
import { breadcrumb } from './breadcrumb.ts'
import { codeLine } from './code-line.ts'
import { colourBar } from './colour-bar.ts'
import { declaration } from './declaration.ts'
import { detailLabel } from './detail-label.ts'
import { fontSizeBar } from './font-size-bar.ts'
import { newspaperPage } from './newspaper-page.ts'
import { originalTitle } from './original-title.ts'
import { pageAddress } from './page-address.ts'
import { pageButtons } from './page-buttons.ts'
import { pageNumber } from './page-number.ts'
import { pictureFile } from './picture-file.ts'
import { readAloud } from './read-aloud.ts'
import { relatedList } from './related-list.ts'
import type { FurnitureRule } from './rule.ts'
import { ruledLine } from './ruled-line.ts'
import { scanCode } from './scan-code.ts'
import { scriptSwitch } from './script-switch.ts'
import { shareBar } from './share-bar.ts'
import { siteFoot } from './site-foot.ts'
import { siteNavigation } from './site-navigation.ts'
import { skipLink } from './skip-link.ts'
import { turnLine } from './turn-line.ts'
import { visitCounter } from './visit-counter.ts'

/** In the order in which they are tried; the first that knows a line gives the removal its name. */
export const FURNITURE: readonly FurnitureRule[] = [
  pageNumber,
  turnLine,
  skipLink,
  ruledLine,
  breadcrumb,
  siteNavigation,
  scriptSwitch,
  fontSizeBar,
  colourBar,
  visitCounter,
  readAloud,
  shareBar,
  accountBar,
  pageButtons,
  scanCode,
  newspaperPage,
  detailLabel,
  adjacentLink,
  relatedList,
  pageAddress,
  codeLine,
  pictureFile,
  attachmentBar,
  originalTitle,
  declaration,
  siteFoot,
]
