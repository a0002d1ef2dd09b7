"""Cuts the maths font that the pages bundle out of TeX Gyre Pagella Math, and renames it.

It keeps the signs that the formulas of the built pages use. Run by hand when a formula needs another:
    npm run build
    python3 site/assets/fonts/make-maths-font.py texgyrepagella-math.otf
needs fontTools and brotli. The licence asks that a changed copy has another name.
"""

import copy
import pathlib
import subprocess
import sys

from fontTools import subset, ttLib

NAME = "Activation Lab Maths"
HERE = pathlib.Path(__file__).parent


def main(source: str) -> None:
    options = subset.Options(
        flavor="woff2", layout_features=["ssty", "dtls"], notdef_outline=True, hinting=False, name_IDs=[0, 13, 14]
    )
    font = subset.load_font(source, options)
    chooser = subset.Subsetter(options)
    chooser.populate(unicodes=signs_of_pages())
    chooser.subset(font)
    rename(font)
    offer_features_to_all_scripts(font)
    subset.save_font(font, str(HERE / "activation-lab-maths.woff2"), options)


def signs_of_pages() -> list[int]:
    script = HERE / "../../generator/maths-signs.mjs"
    return [int(sign) for sign in subprocess.check_output(["node", script], text=True).split()]


def rename(font: ttLib.TTFont) -> None:
    names = {1: NAME, 2: "Regular", 3: NAME, 4: NAME, 6: NAME.replace(" ", "")}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [NAME.replace(" ", "")]
        cff.topDictIndex[0].FullName = NAME
        cff.topDictIndex[0].FamilyName = NAME


def offer_features_to_all_scripts(font: ttLib.TTFont) -> None:
    """Browsers shape a formula's signs as common text and never ask for the script 'math'."""
    scripts = font["GSUB"].table.ScriptList
    for tag in ("DFLT", "latn"):
        record = copy.deepcopy(scripts.ScriptRecord[0])
        record.ScriptTag = tag
        scripts.ScriptRecord.append(record)
    scripts.ScriptRecord.sort(key=lambda record: record.ScriptTag)
    scripts.ScriptCount = len(scripts.ScriptRecord)


if __name__ == "__main__":
    main(sys.argv[1])
