"""The words by which rules recognise what a text speaks of: one table for each topic, one line a language.

Nothing here understands a text: a topic is spoken of where one of its words stands. A rule that builds on
this guesses, and says so. A word that ends in `*` stands for all that begin so; words in capitals are
acronyms and are only found in capitals. Speakers are asked to correct their line; a word that means
something else in another language is better left out. Source: hand-written from the wording of the template,
the Lille plan and public plans of European cities.

A file holds the words of the rules of its name; `privacy` those on data about people, for whoever asks,
`access` and `reuse` those on who may use data, `providers` those on who is paid from outside. All are
loaded together: each word of a plan is looked up
once, for the topics of every table. `people`, `decisions`, `obstacles` and `money` hold no topics but
`signs`: words so common that only an answer without any says something.
"""

from udtplan.rules.vocabulary import (
    access,
    data,
    funding,
    governance,
    legal,
    privacy,
    procurement,
    providers,
    reuse,
)

__all__ = ["access", "data", "funding", "governance", "legal", "privacy", "procurement", "providers", "reuse"]
