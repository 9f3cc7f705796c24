"""Windows as bad translations and careless copies have them: without articles, commas and capitals, with other quotation marks
or none, with paragraphs run together."""
import random

LONGEST = 198
ARTICLES = {1996, 1037, 2019}                 # the, a, an
COMMA, STOP, THAT, OF = 1010, 1012, 2008, 1997
DOUBLE, OPEN, CLOSE, SINGLE_OPEN, SINGLE_CLOSE, BACKTICK = 1000, 1523, 1524, 1520, 1521, 1036
MARKS = {DOUBLE, OPEN, CLOSE}


def joined(one, two):
    """Two windows as one."""
    shift = len(one["ids"])
    both = {key: one[key] + two[key] for key in ("ids", "letters", "quoted")}
    nothing = [0] * len(two["ids"])
    both["attributions"] = [dict(anchor=a["anchor"], tags=a["tags"] + nothing) for a in one["attributions"]]
    both["attributions"] += [dict(anchor=[i + shift for i in a["anchor"]], tags=[0] * shift + a["tags"])
                             for a in two["attributions"]]
    both["vectors"] = one["vectors"][1:] + [([i + shift for i in pieces], vector) for pieces, vector in two["vectors"][1:]]
    both["vectors"] = both["vectors"] or [(list(range(shift)), one["vectors"][0][1])]
    return both


def garbled(item, chance=random.random):
    """The window with words left out and marks changed; what belongs to a cue stays."""
    kept_words = {i for a in item["attributions"] for i in a["anchor"]}
    share = {**dict.fromkeys(ARTICLES, .35), COMMA: .5, STOP: .15, THAT: .15, OF: .1}
    style = chance()
    keep, ids, letters, quoted = [], [], [], []
    inside = False
    for i, piece in enumerate(item["ids"]):
        shape, state = item["letters"][i], item["quoted"][i]
        if i not in kept_words and chance() < share.get(piece, 0):
            continue
        if piece in MARKS and i not in kept_words:
            inside = piece == OPEN or (piece == DOUBLE and not inside)
            if style < .15:
                continue
            if style < .3:
                piece, state = (SINGLE_OPEN if inside else SINGLE_CLOSE), 0
            elif style < .4:
                piece, state = (BACKTICK if inside else SINGLE_CLOSE), 0
            elif style < .6:
                piece = DOUBLE
        elif style < .4:
            state = 0
        if shape < 2 and chance() < .08:
            shape = 1 - shape
        keep.append(i)
        ids.append(piece)
        letters.append(shape)
        quoted.append(state)
    place = {i: n for n, i in enumerate(keep)}
    if not keep:
        return item

    def moved(pieces):
        return [place[i] for i in pieces if i in place]

    attributions = [dict(anchor=moved(a["anchor"]), tags=[a["tags"][i] for i in keep]) for a in item["attributions"]]
    vectors = [(moved(pieces), vector) for pieces, vector in item["vectors"] if moved(pieces)]
    return dict(ids=ids, letters=letters, quoted=quoted, attributions=attributions,
                vectors=vectors or [(list(range(len(ids))), item["vectors"][0][1])])


def garbled_all(items):
    """A third of the windows garbled, an eighth of them run together with the next of their report."""
    out, skip = [], False
    for n, item in enumerate(items):
        if skip:
            skip = False
            continue
        after = items[n + 1] if n + 1 < len(items) else None
        if after and after["report"] == item["report"] and len(item["ids"]) + len(after["ids"]) <= LONGEST \
                and random.random() < .13:
            item, skip = joined(item, after), True
        out.append(garbled(item) if random.random() < .35 else item)
    return out
