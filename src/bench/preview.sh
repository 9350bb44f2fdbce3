#!/bin/sh
# How long it takes from a save of the largest plan until `bilaga preview` shows it in Chromium, once it is warm.
# Needs what bilaga-test installs.
#
#   src/bench/preview.sh [SAVES]
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

./bilaga --version >/dev/null
. src/bench/copies.sh
copies 1 "$work"
echo "$(uname -sm), $(getconf _NPROCESSORS_ONLN) processors; largest plan: $largest"
(cd "$work" && exec "$root/bilaga" preview --port 0 >"$work/log") &
server=$!
until address=$(grep -o 'http://[^ ]*' "$work/log"); do sleep 0.1; done
name=copies/1/$(basename "$largest" .yaml)
node .ci/node/preview.mjs "$address" "$work/plans/$name.yaml" "${1:-40}"
