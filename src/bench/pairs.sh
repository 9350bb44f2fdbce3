#!/bin/sh
# This checkout against another, run in turn so that a busy machine slows both: the median of the ratios of each pair in
# wall time, processor time and peak memory, this through the other. Needs GNU time (Debian's package time).
#
#   src/bench/pairs.sh OTHER [PAIRS]          OTHER is a checkout, such as one made by git worktree add
set -eu
other=$(CDPATH='' cd -- "$1" && pwd)
pairs=${2:-11}
cd "$(dirname "$0")/../.."
this=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
[ -x /usr/bin/time ] || { echo "pairs.sh: /usr/bin/time is missing (Debian's package time)" >&2; exit 4; }

. src/bench/copies.sh
"$this/bilaga" --version >/dev/null
"$other/bilaga" --version >/dev/null
copies 1 "$work/one"
copies 40 "$work/40"
copies 400 "$work/400"
mkdir "$work/own"
cp -R plans "$work/own/"

once() { # CHECKOUT FOLDER ARGUMENTS...: prints wall, processor seconds and kB
    checkout=$1
    folder=$2
    shift 2
    rm -rf "$work/$folder/output" "$work/$folder/.bilaga"
    (cd "$work/$folder" && /usr/bin/time -o "$work/usage" -f '%e %U %S %M' "$checkout/bilaga" "$@") >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        exit 1
    }
    awk '{ printf "%s %s %s ", $1, $2 + $3, $4 }' "$work/usage"
}

compare() { # WHAT PAIRS FOLDER ARGUMENTS...
    what=$1
    count=$2
    shift 2
    : >"$work/pairs"
    [ "$count" = 1 ] || { once "$this" "$@" && once "$other" "$@"; } >/dev/null
    n=0
    while [ $n -lt "$count" ]; do
        { once "$this" "$@" && once "$other" "$@" && echo; } >>"$work/pairs"
        n=$((n + 1))
    done
    printf '%-30s' "$what"
    for column in 1 2 3; do
        awk -v c=$column '{ print $c / $(c + 3), $c, $(c + 3) }' "$work/pairs" | sort -n |
            awk '{ r[NR] = $0 } END { print r[int((NR + 1) / 2)] }' |
            while read -r ratio mine theirs; do
                case $column in
                1) printf ' wall %.3f (%.2f/%.2f s)' "$ratio" "$mine" "$theirs" ;;
                2) printf '  cpu %.3f (%.2f/%.2f s)' "$ratio" "$mine" "$theirs" ;;
                3) printf '  memory %.3f (%d/%d MB)\n' "$ratio" "$((mine / 1024))" "$((theirs / 1024))" ;;
                esac
            done
    done
}

compare "one plan to PDF and Word" "$pairs" one build --format pdf,docx
compare "check of our own plans" "$pairs" own check
compare "40 plans to PDF and Word" "$(((pairs + 1) / 2))" 40 build --format pdf,docx --jobs 2
compare "400 plans to PDF and Word" 1 400 build --format pdf,docx --jobs 2
