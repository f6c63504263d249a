"""Bake the names of common emoji in the languages of the documents, from the annotations of Unicode CLDR.

A PDF shows them in place of the signs that its fonts lack. The annotations are large and change once a year,
so that ``scripts/generate.py`` does not ask for them. To bake anew, in an empty folder:

    npm pack cldr-annotations-full@48.2.0
    tar xzf cldr-annotations-full-48.2.0.tgz
    python scripts/bake_emoji.py package > templates/words/emoji.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

# The languages of the documents and where CLDR has their names, the best first. In English a sign is called
# by its name in Unicode.
SOURCES = {
    "de": ["de"],
    "el": ["el"],
    "es": ["es"],
    "fr": ["fr"],
    "it": ["it"],
    "nl": ["nl"],
    "pl": ["pl"],
    "pt": ["pt-PT", "pt"],
    "sk": ["sk"],
}
# What plans of cities use.
COMMON = (
    # the city
    "🏙🌆🌇🌃🏘🏚🏠🏡🏢🏣🏤🏥🏦🏨🏪🏫🏬🏭🏯🏰🏛⛪🕌🕍🏗🧱🛖⛲🌉🏟🎡🎪🗼🗽🏞🏖🏕🏝🗿🪧🚏🛝🏺"
    # transport
    "🚲🚴🚶🏃🛴🛵🏍🚗🚕🚙🚌🚍🚎🚐🚑🚒🚓🚚🚛🚜🚃🚄🚅🚆🚇🚈🚉🚊🚋🚝🚞🚂🚢⛴🚤⛵🚁🚀🛩🛰🚦🚥🚧🛑🅿⛽🛣🛤"
    "🚸🚷🚳♿🛞⚓"
    # nature
    "🌳🌲🌴🌱🌿🍃🍂🍁🍀🌾🌵🪴🌷🌸🌹🌺🌻🌼💐🐝🦋🐦🐟🐾🕊🦔🦆🐞🐛🪱🦇🐸🌍🌎🌏🌐🪨🪵🍄"
    # weather
    "☀🌤⛅🌥☁🌦🌧⛈🌩🌨❄☃💨🌪🌫🌊💧💦☔☂🌡🔥🌋🌈🌙⭐🌟✨⚡"
    # energy, works, waste
    "🔋🔌💡🔦🏮🕯⚙🛠🔧🔨⚒⛏🪛🔩🪚🧰🧲🧪🧫🔬🔭📡🦺⚖🗜♻🗑🚮🚯🚰🚱🚿🛢🪫☢☣"
    # devices and data
    "💻🖥🖨⌨🖱💾📱☎📞📺📷📸📹🎥🔊🔔🔕📢📣🎙🎤🎧📻🤖👾🕹🎮🛜📶📳🌐🧠🪪"
    # papers
    "📊📈📉📋📌📍📎📏📐📁📂🗂🗃🗄📅📆🗓⏰⏱⏲⏳⌛🕐📝✏🖊🖋🖍📄📃📑📜📰📚📖📘📗📙📕📓📔📒🔖🏷✉📧📨📩"
    "📤📥📦📫📮🗳"
    # work and feasts
    "🔍🔎🔑🗝🔒🔓🔐🔗⛓🧩🎯🎲🧭🗺🏁🚩🏳🏴🎌🏅🏆🥇🥈🥉🎖🎓🎨🎭🎬🎵🎶🎁🎈🎉🎊🎂🪜🪞🧵🪄🧊"
    # people
    "👤👥👪👨👩👧👦👶🧒👴👵🧓🧑👮👷🤝👍👎👏🙌🙏💪👋✋✊👉👈👆👇☝👀👁👂🗣💬💭🗨🗯❤💙💚💛🧡💜🖤💔💯💥"
    "💤"
    # faces
    "😀😃😊🙂😉😎🤔😐🙁😟😢😠🤒🥵🥶"
    # food, animals, sport
    "🍎🍇🍓🍅🥕🌽🍞🧀🍽🍴☕🍺🍷🐄🐑🐔🐶🐱🐀🐴⚽🏊🎣⛷"
    # signs
    "🚨⚠🚫⛔☠💀🆘🆗ℹ✅☑✔❌❎✖➕➖➗❓❔❗❕‼⁉🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪⬛⬜◼◻🔶🔷🔸🔹🔺"
    "🔻"
    # arrows and money
    "⬆⬇⬅➡↗↘↙↖↔↕🔄🔃🔁🔙🔚🔛🔜🔝🔼🔽▶◀🔀💶💵💷💴💰💳💸🪙🏧💱💲💼🎒"
    # health and safety
    "💊💉🩺🩹🧬🦠🚑🦽🦼🦯🩸🧼🪥🚽🚻🚹🚺🚼🛗🛏🛋🚪🪟🔇🔈🔉📵🚭🚬🛡💣🧯"
)


def names(package: Path, locales: list[str]) -> dict[str, str]:
    """The names of all signs in a language."""
    found: dict[str, str] = {}
    for locale in locales:
        path = package / "annotations" / locale / "annotations.json"
        read = json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"]
        for sign, about in read.items():
            if "tts" in about:
                found.setdefault(sign, about["tts"][0])
    return found


def table(package: Path) -> str:
    signs = sorted(set(COMMON))
    found = {language: names(package, locales) for language, locales in SOURCES.items()}
    shown = {language: {sign: known[sign] for sign in signs} for language, known in found.items()}
    return json.dumps(shown, ensure_ascii=False, indent=0) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table(Path(sys.argv[1])))
