"""Reads PolNeAR dev with the exported weights, as the program does but for its rules; prints JSON Lines for the reference scorer
of statements. evaluate.py WORK FOLDER POLNEAR [CUE [STRETCH]] > predictions.jsonl"""
import json
import pickle
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from model import STEPS, steps

CONTENT, ROLES, LEAST = 2, 4, 1e-6

work, folder, polnear = sys.argv[1:4]
cue_from = float(sys.argv[4]) if len(sys.argv) > 4 else .4
stretch = float(sys.argv[5]) if len(sys.argv) > 5 else 3
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
encoder, roles = (onnxruntime.InferenceSession(f"{folder}/{name}.onnx", options) for name in ("encoder", "roles"))


def most_likely(likely, goes_on):
    """The best sequence of roles: a word has one, a new stretch of content costs something."""
    cost = np.zeros(ROLES)
    cost[CONTENT] = stretch
    change = -np.tile(cost, (ROLES, 1))
    np.fill_diagonal(change, 0)
    same = np.where(np.eye(ROLES) > 0, 0, -np.inf)
    logs = np.log(likely + LEAST)
    best, before = logs[0] - cost, []
    for i in range(1, len(logs)):
        ways = best[:, None] + (same if goes_on[i] else change)
        before.append(ways.argmax(0))
        best = ways.max(0) + (0 if goes_on[i] else logs[i])
    path = [int(best.argmax())]
    for step in reversed(before):
        path.append(int(step[path[-1]]))
    return path[::-1]


def spans(text, places, path, role):
    found, last = [], -2
    for i, (begin, end) in enumerate(places):
        if path[i] == role:
            if last == i - 1:
                found[-1][1] = end
            else:
                found.append([begin, end])
            last = i
    return [span for span in found if any(c.isalnum() for c in text[span[0]:span[1]])]


def record(text, places):
    return {"spans": places, "text": text[places[0][0]:places[-1][1]]} if places else None


for item in pickle.load(open(f"{work}/dev.pickle", "rb")):
    text = Path(polnear, "dev", "text", item["report"] + ".txt").read_text("utf-8")
    places, n = item["places"], len(item["ids"])
    goes_on = [i > 0 and places[i - 1][1] == places[i][0] and text[places[i][0] - 1].isalnum()
               and text[places[i][0]].isalnum() for i in range(n)]

    def row(values, first=0, last=0):
        return np.array([[first, *values, last]], dtype=np.int64)

    hidden, cues = encoder.run(None, {"ids": row(item["ids"], 101, 102), "letters": row(item["letters"]),
                                         "quoted": row(item["quoted"])})
    cues, i = cues[0, 1:-1], 0
    while i < n:
        if cues[i, 1] < cue_from:
            i += 1
            continue
        begin, i = i, i + 1
        while i < n and cues[i, 2] >= .5:
            i += 1
        anchor = row([int(begin <= j < i) for j in range(n)])
        likely = roles.run(None, {"hidden": hidden, "share": (anchor / anchor.sum()).astype(np.float32),
                                  "places": steps(torch.tensor(anchor)).numpy() + STEPS * anchor})[0]
        path = most_likely(likely[0, 1:-1].astype(float), goes_on)
        content = spans(text, places, path, CONTENT)
        if content:
            source = record(text, spans(text, places, path, 1))
            print(json.dumps(dict(
                report=item["report"], source=source, content=record(text, content), mode="indirect", position="asserts",
                cue=record(text, spans(text, places, path, 3) or [[places[begin][0], places[i - 1][1]]]),
                speaker={"name": source["text"] if source else "", "kind": "person"}, confidence=float(cues[begin, 1]))))
