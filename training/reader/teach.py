"""The vectors that the untouched base weights give to each window and to each attributed content. teach.py WORK"""
import pickle
import sys

import torch
from torch.nn import functional

from model import minilm
from windows import CONTENT

FIRST, LAST = 101, 102
SHORTEST = 3         # pieces of a content that has a meaning of its own

work = sys.argv[1]
torch.set_num_threads(2)
bert = minilm(work).eval()
for part in ("train", "dev"):
    items = pickle.load(open(f"{work}/{part}.pickle", "rb"))
    jobs = []
    for n, item in enumerate(items):
        jobs.append((n, list(range(len(item["ids"])))))
        for attribution in item["attributions"]:
            content = [i for i, tag in enumerate(attribution["tags"]) if tag == CONTENT]
            if len(content) >= SHORTEST:
                jobs.append((n, content))
    jobs.sort(key=lambda job: len(job[1]))
    vectors = [[] for _ in items]
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(jobs), 64):
            batch = jobs[start:start + 64]
            width = max(len(pieces) for _, pieces in batch) + 2
            ids, mask = torch.zeros(len(batch), width, dtype=torch.long), torch.zeros(len(batch), width)
            for row, (n, pieces) in enumerate(batch):
                line = [FIRST, *(items[n]["ids"][i] for i in pieces), LAST]
                ids[row, :len(line)] = torch.tensor(line)
                mask[row, :len(line)] = 1
            hidden = bert(input_ids=ids, attention_mask=mask.long()).last_hidden_state.float()
            mean = (hidden * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
            for (n, pieces), vector in zip(batch, functional.normalize(mean, dim=-1).half()):
                vectors[n].append((pieces, vector))
    pickle.dump(vectors, open(f"{work}/{part}.vectors.pickle", "wb"))
    print(part, len(jobs), "vectors", flush=True)
