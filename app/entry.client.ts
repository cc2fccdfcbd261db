// Pages are plain HTML: nothing of the framework runs in the browser (docs/decisions/0004).
export {}
