"""Ways to reach a person in a text, at three levels of strictness.

`sure` is for whoever complains: it finds only what hardly is anything else.
`possible` is for whoever leaves contacts out: it rather finds too much, but no amounts and no dates. Part of
it are the `extensions` of phones and the `accounts` of one person.
`doubtful` is for whoever asks: accounts in networks, a person's or an office's.
"""
