import { openDialoguesByCommand } from '#app/ui/enhance/dialogue.ts'
import { ignoreDoubleSubmits } from '#app/ui/enhance/double-submit.ts'
import { focusWhatMatters } from '#app/ui/enhance/focus.ts'
import { followLiveStatus } from '#app/ui/enhance/live-status.ts'
import { armQuickExit } from '#app/ui/enhance/quick-exit.ts'
import { readAloud } from '#app/ui/enhance/read-aloud.ts'
import { warnBeforeSessionEnds } from '#app/ui/enhance/session.ts'
import { guardTypedText } from '#app/ui/enhance/typed-text.ts'
import { showUploadProgress } from '#app/ui/enhance/upload.ts'

// The exit comes first: an error further down must never disarm it.
armQuickExit()
guardTypedText()
ignoreDoubleSubmits()
showUploadProgress()
focusWhatMatters()
warnBeforeSessionEnds()
followLiveStatus()
openDialoguesByCommand()
readAloud()
