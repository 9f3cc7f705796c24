#!/usr/bin/env python3
"""Draw the PolNeAR statements whose position is labelled, and print them to be read.

    draw.py DATA/benchmarks/polnear/train DATA/tools                    the drawn statements with their text, to label from
    draw.py DATA/benchmarks/polnear/train DATA/tools --labels FILE      the table, with the labels of FILE (NUMBER<TAB>LABEL;
                                                                        those that assert are left out)

250 statements are drawn at random of all that have a content (first annotator), then 150 of the others whose cue or first
25 words of content hold a word of denial, refusal, doubt, not knowing or asking, then 50 with a word of denial and 50 with
one of not knowing, since most of the 150 ask. The words only choose what is read; no label is made from them. Halves are drawn within each pair of draw and label. The same seed gives the same statements.
"""
import argparse
import random
import re
import sys
from pathlib import Path

SEED = 20261125
UNIFORM, RARE, RAREST = 250, 150, 50
CUES = re.compile(
    r"\b(den(y|ies|ied|ying|ial)|dismiss\w*|reject\w*|refus\w*|refut\w*|rebut\w*|disput\w*|declin\w*|disavow\w*|contradict\w*|"
    r"debunk\w*|disagree\w*|doubt\w*|no comment|unavailable|unaware|aware|ask\w*|wonder\w*|question\w*|inquir\w*|whether|"
    r"unclear|unknown|uncertain|unsure|evidence|stopp?\w* short|untrue|false|baseless|unfounded|lies|lying|hoax|nonsense|"
    r"(not|n[’']t|never) (immediately )?(say|said|know|respond|return|comment|confirm|recall|remember|sure|clear|true))\b|\?", re.I)

DENIAL = re.compile(
    r"\b(den(y|ies|ied|ying|ial)|dismiss\w*|reject\w*|refut\w*|rebut\w*|disput\w*|disavow\w*|contradict\w*|debunk\w*|untrue|"
    r"false|baseless|unfounded|lies|lying|hoax|nonsense|ridiculous|never|nothing to do with|no such)\b", re.I)
IGNORANCE = re.compile(
    r"\b(unclear|unknown|uncertain|unsure|unaware|remains? to be seen|no (idea|evidence|knowledge|way)|recall|remember|"
    r"(not|n[’']t|never|nor|no one|nobody|neither) (\w+ )?(know|knew|sure|clear|aware|certain|confirm|confirmed|verify|decided))\b", re.I)


def drawn(train, tools):
    """[(draw, report, text, attribution)] in the order in which they were drawn."""
    sys.path.insert(0, str(tools))
    from score_statements import cut, read_gold
    every = [(report, text, attribution) for report, (text, annotators) in sorted(read_gold(train).items())
             for attribution in annotators[0]]
    chance = random.Random(SEED)
    chance.shuffle(every)
    uniform, others = every[:UNIFORM], every[UNIFORM:]
    def start(text, attribution):
        return cut(text, attribution["cue"]) + " | " + " ".join(cut(text, attribution["content"]).split()[:25])
    rare = [one for one in others if CUES.search(start(one[1], one[2]))][:RARE]
    seen = {id(one) for one in rare}
    def more(words):
        chosen = [one for one in others if id(one) not in seen and words.search(start(one[1], one[2]))][:RAREST]
        seen.update(map(id, chosen))
        return chosen
    rarest = more(DENIAL) + more(IGNORANCE)
    return ([("uniform", *one) for one in uniform] + [("rare", *one) for one in rare] + [("rarest", *one) for one in rarest])


def marked(text, attribution):
    """The sentence of the statement and the one before, with [source] {cue} <content>."""
    begins, ends = {}, {}
    for role, (opening, closing) in {"source": "[]", "cue": "{}", "content": "<>"}.items():
        for begin, end in attribution[role]:
            begins.setdefault(begin, []).append(opening)
            ends.setdefault(end, []).append(closing)
    spans = [span for role in ("source", "cue", "content") for span in attribution[role]]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    before = [match.end() for match in re.finditer(r"[.!?][”\"’)]*\s+|\n+", text[:first])]
    start = before[-2] if len(before) > 1 else 0
    after = re.search(r"[.!?][”\"’)]*(\s|$)|\n", text[last:])
    stop = last + after.end() if after and after.end() < 300 else min(len(text), last + 300)
    out = []
    for i in range(start, stop + 1):
        out += ends.get(i, []) + begins.get(i, [])
        out.append(text[i:i + 1] if i < stop else "")
    line = re.sub(r"\s+", " ", "".join(out)).strip()
    return line if len(line) <= 1100 else line[:800] + " […] " + line[-280:]


def table(statements, labels):
    """Lines of the table: report, content, cue, label, half, draw. Spans as BEGIN-END, with commas between."""
    groups = {}
    for number, (draw, report, _, attribution) in enumerate(statements):
        groups.setdefault((draw, labels.get(number, "asserts")), []).append((report, attribution))
    chance = random.Random(SEED)
    lines, turn = [], 0
    for (draw, label), group in sorted(groups.items()):
        chance.shuffle(group)
        for report, attribution in group:
            spans = [",".join(f"{begin}-{end}" for begin, end in attribution[role]) or "-" for role in ("content", "cue")]
            lines.append("\t".join([report, *spans, label, ("dev", "test")[turn % 2], draw]))
            turn += 1
    return sorted(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("tools", type=Path)
    parser.add_argument("--labels", type=Path)
    args = parser.parse_args()
    statements = drawn(args.train, args.tools)
    if args.labels:
        rows = (line.split("\t") for line in args.labels.read_text("utf-8").splitlines() if line and line[0] != "#")
        print("# report\tcontent\tcue\tlabel\thalf\tdraw")
        print("\n".join(table(statements, {int(row[0]): row[1] for row in rows})))
    else:
        for number, (_, _, text, attribution) in enumerate(statements):
            print(f"{number}\t{marked(text, attribution)}\n")


if __name__ == "__main__":
    main()
