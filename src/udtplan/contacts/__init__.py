"""E-mail addresses and phone numbers in a text, at two levels of strictness.

`sure` is for whoever complains: it finds only what hardly is anything else.
`possible` is for whoever leaves contacts out: it rather finds too much, but no amounts and no dates.
"""
