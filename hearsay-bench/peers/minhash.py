#!/usr/bin/env python3
"""Near-duplicate pairs by the MinHash LSH of the package datasketch, timed: minhash.py REPORTS.jsonl GOLD.jsonl [RUNS]

A rival for `hearsay reuse`, kept outside of the product: `pip install datasketch` first. Word five-grams, 128 permutations; a pair
whose estimated Jaccard is at least 0.2 is called reuse. Prints one JSON object: version, threshold, reports, pairs, f1, seconds.
Ends with status 3 where datasketch is not installed.
"""
import json
import re
import sys
import time

THRESHOLD, PERMUTATIONS, WORDS = 0.2, 128, 5
REUSE = {"copy", "rewrite", "partial"}


def read(path):
    with open(path, encoding="utf-8") as stream:
        return [json.loads(line) for line in stream if line.strip()]


def pairs_of(reports, datasketch):
    """Ids of pairs that LSH brings together and the signatures confirm."""
    lsh = datasketch.MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    signatures, found = {}, set()
    for report in reports:
        words = re.findall(r"\w+", report["text"].lower())
        signature = datasketch.MinHash(num_perm=PERMUTATIONS)
        signature.update_batch({" ".join(words[i:i + WORDS]).encode() for i in range(max(1, len(words) - WORDS + 1))})
        for other in lsh.query(signature):
            if signature.jaccard(signatures[other]) >= THRESHOLD:
                found.add(tuple(sorted((other, report["id"]))))
        signatures[report["id"]] = signature
        lsh.insert(report["id"], signature)
    return found


def f1_of(found, gold):
    judged = {tuple(sorted((pair["a"], pair["b"]))): pair["verdict"] for pair in gold}
    want = {pair for pair, verdict in judged.items() if verdict in REUSE}
    got = {pair for pair in found if judged.get(pair, "none") is not None}
    right = len(want & got)
    return 2 * right / (len(want) + len(got)) if want or got else 0.0


def main():
    try:
        import datasketch
    except ImportError:
        sys.exit(3)
    reports, gold = read(sys.argv[1]), read(sys.argv[2])
    seconds, found = [], set()
    for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 3):
        start = time.perf_counter()
        found = pairs_of(reports, datasketch)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"version": datasketch.__version__, "threshold": THRESHOLD, "reports": len(reports), "pairs": len(found),
                      "f1": f1_of(found, gold), "seconds": seconds}))


if __name__ == "__main__":
    main()
