"""Tunes the encoder and its heads; writes WORK/reader.pt after each epoch. train.py WORK EPOCHS [garbled | frozen]

EPOCHS may be a fraction. With "garbled" it goes on from WORK/reader.pt, at a third of the rates, on windows of which some are made
worse (garble.py). With "frozen" the encoder stays as it was and only the heads learn: for comparison, written to WORK/reader-frozen.pt."""
import math
import pickle
import random
import sys
import time

import torch
from torch.nn import functional

from garble import garbled_all
from model import Reader, minilm

SEED, BATCH, ENCODER_RATE, HEADS_RATE, NOTHING = 7, 16, 1.5e-4, 6e-4, -100
FIRST, LAST = 101, 102

torch.set_num_threads(1)
torch.backends.mha.set_fastpath_enabled(False)    # it fails where types are mixed


def load(work, part):
    items = pickle.load(open(f"{work}/{part}.pickle", "rb"))
    for item, vectors in zip(items, pickle.load(open(f"{work}/{part}.vectors.pickle", "rb"))):
        item["vectors"] = vectors
    return items


def batch_of(items, garbled=False):
    """Tensors of some windows; garbled: some without capitals, some in capitals, some with their quotation marks unread."""
    width = max(len(item["ids"]) for item in items) + 2
    ids, letters, quoted, mask = (torch.zeros(len(items), width, dtype=torch.long) for _ in range(4))
    cues = torch.full((len(items), width), NOTHING)
    rows, anchors, roles, vector_rows, vector_pieces, vectors = [], [], [], [], [], []
    for row, item in enumerate(items):
        n = len(item["ids"])
        ids[row, :n + 2] = torch.tensor([FIRST, *item["ids"], LAST])
        letters[row, 1:n + 1] = torch.tensor(item["letters"])
        quoted[row, 1:n + 1] = torch.tensor(item["quoted"])
        if garbled:
            chance = random.random()
            if chance < .04:
                letters[row] = 0
            elif chance < .06:
                letters[row, 1:n + 1] = letters[row, 1:n + 1].clamp(min=2)
            if random.random() < .06:
                quoted[row] = 0
        mask[row, :n + 2] = 1
        cues[row, 1:n + 1] = 0
        for attribution in item["attributions"]:
            pieces = [i + 1 for i in attribution["anchor"]]
            anchor = torch.zeros(width, dtype=torch.long)
            anchor[pieces] = 1
            cues[row, pieces] = 2
            cues[row, pieces[0]] = 1
            role = torch.full((width,), NOTHING)
            role[1:n + 1] = torch.tensor(attribution["tags"])
            rows.append(row)
            anchors.append(anchor)
            roles.append(role)
        for pieces, vector in item["vectors"]:
            marked = torch.zeros(width)
            marked[[i + 1 for i in pieces]] = 1
            vector_rows.append(row)
            vector_pieces.append(marked)
            vectors.append(vector.float())
    return (ids, letters, quoted, mask), cues, (rows, anchors, roles), (vector_rows, vector_pieces, vectors)


def batches(items):
    """Windows of about one length together, the batches in random order."""
    order = sorted(range(len(items)), key=lambda i: len(items[i]["ids"]) + random.random() * 12)
    groups = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    random.shuffle(groups)
    return [[items[i] for i in group] for group in groups]


def figures(hit, more, missed):
    """Precision, recall, F1."""
    return [f"{x:.3f}" for x in (hit / max(1, hit + more), hit / max(1, hit + missed),
                                 2 * hit / max(1, 2 * hit + more + missed))]


def evaluate(model, items):
    model.eval()
    cue, role, cosines = [0, 0, 0], [[0, 0, 0] for _ in range(4)], []
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(items), 32):
            inputs, cues, (rows, anchors, roles), (at, pieces, vectors) = batch_of(items[start:start + 32])
            hidden = model.encode(*inputs)
            cosines += (model.vectors(hidden[at], torch.stack(pieces)).float() * torch.stack(vectors)).sum(-1).tolist()
            found = (model.cues(hidden).float().argmax(-1) == 1) & (cues != NOTHING)
            count(cue, found, cues == 1)
            if rows:
                found = model.roles(hidden[rows], torch.stack(anchors), inputs[3][rows]).float().argmax(-1)
                gold = torch.stack(roles)
                for k in range(1, 4):
                    count(role[k], (found == k) & (gold != NOTHING), gold == k)
    model.train()
    print("dev: cues", figures(*cue), "pieces of source, content, cue at gold cues", *map(lambda r: figures(*r), role[1:]),
          f"vectors' cosine {sum(cosines) / len(cosines):.3f}", flush=True)


def count(counts, found, gold):
    counts[0] += (found & gold).sum().item()
    counts[1] += (found & ~gold).sum().item()
    counts[2] += (~found & gold).sum().item()


if __name__ == "__main__":
    work, epochs, worse, frozen = sys.argv[1], float(sys.argv[2]), sys.argv[3:] == ["garbled"], sys.argv[3:] == ["frozen"]
    random.seed(SEED)
    torch.manual_seed(SEED)
    train, dev = load(work, "train"), load(work, "dev")
    model = Reader(minilm(work))
    if worse:
        model.load_state_dict(torch.load(f"{work}/reader.pt", weights_only=True))
        ENCODER_RATE, HEADS_RATE = ENCODER_RATE / 3, HEADS_RATE / 3
    encoder = list(model.bert.parameters())
    known = {id(p) for p in encoder}
    for parameter in encoder:
        parameter.requires_grad_(not frozen)
    optimizer = torch.optim.AdamW([dict(params=encoder, lr=ENCODER_RATE),
                                   dict(params=[p for p in model.parameters() if id(p) not in known], lr=HEADS_RATE)],
                                  weight_decay=0.01)
    steps = int(epochs * math.ceil(len(train) / BATCH))
    warm = steps // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / warm) * max(0.02, 1 - s / steps))
    step, start = 0, time.time()
    if worse:
        evaluate(model, dev)
    while step < steps:
        total = 0
        for group in batches(garbled_all(train) if worse else train)[:steps - step]:
            inputs, cues, (rows, anchors, roles), (at, pieces, vectors) = batch_of(group, garbled=True)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = model.encode(*inputs)
                loss = 2 * functional.cross_entropy(model.cues(hidden).float().flatten(0, 1), cues.flatten())
                if rows:
                    found = model.roles(hidden[rows], torch.stack(anchors), inputs[3][rows])
                    loss += functional.cross_entropy(found.float().flatten(0, 1), torch.stack(roles).flatten())
                cosine = (model.vectors(hidden[at], torch.stack(pieces)).float() * torch.stack(vectors)).sum(-1)
                loss += .5 * (1 - cosine).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            total += loss.item()
            if step % 100 == 0:
                print(f"{step}/{steps} loss {total / 100:.4f}, {time.time() - start:.0f} s", flush=True)
                total = 0
        torch.save(model.state_dict(), f"{work}/reader{'-frozen' if frozen else ''}.pt")
        evaluate(model, dev)
