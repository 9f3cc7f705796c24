"""PolNeAR -> windows of word pieces; of each cue the pieces of its source, content and cue. windows.py WORK POLNEAR"""
import pickle
import re
import sys
from pathlib import Path

from tokenizers import Tokenizer

MOST = 160           # pieces of a run of sentences
LONGEST = 200        # pieces of a window; what stands after them is left out
CONTENT, SOURCE, CUE = 2, 1, 3


def attributions(path):
    """[{role: spans}] of a brat file, those with content only."""
    bounds, found = {}, []
    for line in path.read_text("utf-8").split("\n"):
        fields = line.rstrip("\r").split("\t")
        if re.fullmatch(r"T\d+", fields[0]) and len(fields) > 1:
            bounds[fields[0]] = [tuple(map(int, span.split())) for span in fields[1].split(" ", 1)[1].split(";")]
        elif re.fullmatch(r"E\d+", fields[0]) and len(fields) > 1:
            roles = {"source": [], "cue": [], "content": []}
            for part in fields[1].split():
                role, _, target = part.partition(":")
                role = re.sub(r"\d+$", "", role).lower()     # Content2 is one more part of the content
                if role in roles:
                    roles[role] += bounds.get(target, [])
            if roles["content"]:
                found.append({role: sorted(spans) for role, spans in roles.items()})
    return found


class Windows:
    def __init__(self, work):
        self.tokenizer = Tokenizer.from_file(f"{work}/all-minilm-l6-v2-tokenizer.json")
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def pieces(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False)

    def spans(self, text):
        """Each paragraph (line); a long one in runs of sentences."""
        for paragraph in re.finditer(r"[^\n]+", text):
            begin, end = paragraph.span()
            if not text[begin:end].strip():
                continue
            if len(self.pieces(text[begin:end]).ids) <= MOST:
                yield begin, end
                continue
            ends = [begin + m.end() for m in re.finditer(r'[.!?]["”’\')]*\s+(?=["“‘(]*[A-Z0-9])', text[begin:end])]
            points = [begin, *ends, end]
            first, length = begin, 0
            for here, there in zip(points, points[1:]):
                more = len(self.pieces(text[here:there]).ids)
                if length and length + more > MOST:
                    yield first, here
                    first, length = here, 0
                length += more
            yield first, end

    def window(self, text, begin, end):
        """Ids, places, how each piece's word is written, and whether it is quoted."""
        encoding = self.pieces(text[begin:end])
        part = text[begin:end]
        words = [m.span() for m in re.finditer(r"\w+", part)]
        letters, quoted, inside, at = [], [], False, 0
        for first, last in encoding.offsets:
            while at < len(words) and words[at][1] <= first:
                at += 1
            whole = at < len(words) and words[at][0] <= first
            letters.append(shape(part[slice(*words[at])] if whole else part[first:last]))
            mark = part[first:last]
            if mark and mark in '"“”«»„':
                inside = True if mark in "“«„" else False if mark in "”»" else not inside
                quoted.append(2)
            else:
                quoted.append(int(inside))
        places = [(begin + first, begin + last) for first, last in encoding.offsets]
        return encoding.ids[:LONGEST], places[:LONGEST], letters[:LONGEST], quoted[:LONGEST]

    def read(self, folder):
        for path in sorted((folder / "text").glob("*.txt")):
            text = path.read_text("utf-8")
            files = sorted(p for p in (folder / "attributions").glob("*.ann")
                           if p.stem == path.stem or re.fullmatch(re.escape(path.stem) + r"_[^_]+", p.stem))
            gold = attributions(files[0]) if files else []
            for begin, end in self.spans(text):
                ids, places, letters, quoted = self.window(text, begin, end)
                if ids:
                    own = [a for a in gold if a["cue"] and begin <= a["cue"][0][0] < end]
                    yield dict(report=path.stem, ids=ids, places=places, letters=letters, quoted=quoted,
                               attributions=[a for a in (tagged(a, places) for a in own) if a])


def shape(word):
    if any(c.isdigit() for c in word):
        return 3
    if len(word) > 1 and word.isupper():
        return 2
    return int(word[:1].isupper())


def tagged(attribution, places):
    """The role of each piece, and the pieces of the first run of the cue; None where the cue has none."""
    tags = [0] * len(places)
    for role, tag in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
        for i, (first, last) in enumerate(places):
            if any(begin < last and first < end for begin, end in attribution[role]):
                tags[i] = tag
    begin, end = attribution["cue"][0]
    anchor = []
    for i, (first, last) in enumerate(places):
        if begin < last and first < end and (not anchor or i == anchor[-1] + 1):
            anchor.append(i)
    return dict(anchor=anchor, tags=tags) if anchor else None


if __name__ == "__main__":
    work, polnear = sys.argv[1], Path(sys.argv[2])
    windows = Windows(work)
    for part in ("train", "dev"):
        items = list(windows.read(polnear / part))
        pickle.dump(items, open(f"{work}/{part}.pickle", "wb"))
        print(part, len(items), "windows,", sum(len(i["attributions"]) for i in items), "attributions")
