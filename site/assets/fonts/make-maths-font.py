"""Cuts the maths font that the pages bundle out of TeX Gyre Pagella Math, and renames it.

Run by hand when a formula needs a sign that is missing:
    python3 make-maths-font.py texgyrepagella-math.otf
needs fontTools and brotli. The licence asks that a changed copy has another name.
"""

import copy
import sys

from fontTools import subset, ttLib

NAME = "Activation Lab Maths"
SIGNS = [
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xA0), (0xAC, 0xAC), (0xAF, 0xB1), (0xB4, 0xB4), (0xB7, 0xB7), (0xD7, 0xD7), (0xF7, 0xF7),
    (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x308), (0x305, 0x305), (0x332, 0x332),  # accents
    (0x391, 0x3A9), (0x3B1, 0x3C9), (0x3D1, 0x3D1), (0x3D5, 0x3D5), (0x3F5, 0x3F5),  # Greek
    (0x2013, 0x2016), (0x2026, 0x2026), (0x2032, 0x2034), (0x2061, 0x2064),
    (0x210E, 0x210E), (0x2112, 0x2113), (0x2115, 0x2115), (0x211D, 0x211D), (0x2124, 0x2124),
    (0x2190, 0x2194), (0x21A6, 0x21A6), (0x21D0, 0x21D4),  # arrows
    (0x2200, 0x220F), (0x2211, 0x2213), (0x2217, 0x221E), (0x2223, 0x222B), (0x2234, 0x2235),
    (0x223C, 0x223C), (0x2243, 0x2248), (0x2260, 0x2261), (0x2264, 0x226B), (0x2282, 0x2287),
    (0x2295, 0x2299), (0x22A4, 0x22A5), (0x22C0, 0x22C5), (0x22EE, 0x22F1),
    (0x2308, 0x230B), (0x23B4, 0x23B5), (0x23DC, 0x23DF), (0x27E8, 0x27E9),  # fences, braces
    (0x1D400, 0x1D467),  # bold, italic
    (0x1D53C, 0x1D53C), (0x1D6E2, 0x1D71B),  # expectation, Greek italic
]


def main(source: str) -> None:
    options = subset.Options(
        flavor="woff2", layout_features=["ssty", "dtls"], notdef_outline=True, hinting=False, name_IDs=[0, 13, 14]
    )
    font = subset.load_font(source, options)
    chooser = subset.Subsetter(options)
    chooser.populate(unicodes=[sign for first, last in SIGNS for sign in range(first, last + 1)])
    chooser.subset(font)
    rename(font)
    offer_features_to_all_scripts(font)
    subset.save_font(font, "activation-lab-maths.woff2", options)


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
