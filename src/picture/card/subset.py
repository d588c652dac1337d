"""Makes letters.ttf of Charis SIL: see README.md beside it."""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
RANGES = "0020-007E 00A0-017F 018F 0192 01B7 01CD-01DC 01E4-01E9 01EE-01EF 01F4-01F5 01FA-01FF 0218-021B 021E-021F " \
    "0232-0233 0259 0292 02B9 02BB-02BC 02C8 1E02-1E03 1E0A-1E0B 1E1E-1E1F 1E40-1E41 1E56-1E57 1E60-1E61 1E6A-1E6B 1E80-1E85 1E9E " \
    "1EF2-1EF3 2010-2015 2018-201E 2020-2022 2026 202F 2030 2032-2033 2039-203A 2044 2070 2074-2079 2080-2089 " \
    "20AC 2116 2122 215B-215E 2190-2193 2212 2248 2260 2264-2265"
letters = [letter for part in RANGES.split() for letter in range(int(part[:4], 16), int(part[-4:], 16) + 1)]
options = subset.Options()
options.layout_features = []
options.hinting = False
options.glyph_names = False
options.notdef_outline = True
options.name_IDs = [0, 13, 14]
options.drop_tables += ["GPOS", "GSUB", "GDEF", "post"]
font = subset.load_font(source, options)
have = font.getBestCmap()
print("not in the font:", [hex(l) for l in letters if l not in have])
tool = subset.Subsetter(options)
tool.populate(unicodes=letters)
tool.subset(font)
# "Charis" and "SIL" are reserved names: a changed font may not bear them (OFL 1.1, clause 3).
for record in (1, 4, 6):
    font["name"].setName("TiedoteCard", record, 3, 1, 0x409)
font["name"].setName("Regular", 2, 3, 1, 0x409)
font.recalcTimestamp = False
font.save(target)
