#!/bin/sh
# How long a build takes, cold: one plan to PDF, one to PDF and Word, 40 plans with one and two jobs, nothing changed.
# Prints the least wall time of some runs, and the processor time and peak memory where /usr/bin/time tells them.
#
#   src/bench/bench.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

./bilaga --version >/dev/null
. src/bench/copies.sh
echo "$(uname -sm), $(getconf _NPROCESSORS_ONLN) processors; largest plan: $largest; best of $runs"

now() { date +%s%N; }

# Least wall and processor time of the runs in $seconds and $cpu, their greatest memory in $memory.
measure() { # FRESH(yes|no) FOLDER COMMAND...
    fresh=$1
    folder=$2
    shift 2
    least=999999999999
    memory=0
    cpu=999999
    n=0
    while [ $n -lt "$runs" ]; do
        [ "$fresh" = no ] || rm -rf "$folder/output" "$folder/.bilaga"
        begin=$(now)
        if [ -x /usr/bin/time ]; then
            (cd "$folder" && /usr/bin/time -f '%M %U %S' -o "$work/usage" "$@" >"$work/log" 2>&1) || fail
        else
            (cd "$folder" && "$@" >"$work/log" 2>&1) || fail
        fi
        took=$(($(now) - begin))
        [ $took -ge $least ] || least=$took
        if [ -f "$work/usage" ]; then
            read -r peak user system <"$work/usage"
            [ "$peak" -le $memory ] || memory=$peak
            cpu=$(awk "BEGIN { now = $user + $system; print now < $cpu ? now : $cpu }")
        fi
        n=$((n + 1))
    done
    seconds=$(awk "BEGIN { printf \"%.2f\", $least / 1e9 }")
}

fail() {
    cat "$work/log" >&2
    exit 1
}

report() { # WHAT
    printf '%-42s %6s s' "$1" "$seconds"
    [ "$memory" = 0 ] && echo || awk "BEGIN { printf \"  %6.2f s CPU  %4d MB\n\", $cpu, $memory / 1024 }"
}

copies 1 "$work/one"
copies 40 "$work/forty"

measure yes "$work/one" "$root/bilaga" build --format pdf
report "one plan to PDF"
one=$seconds
measure yes "$work/one" "$root/bilaga" build --format pdf,docx
report "one plan to PDF and Word"
measure no "$work/one" "$root/bilaga" build --format pdf,docx
report "one plan, nothing changed"
measure yes "$work/forty" "$root/bilaga" build --format pdf --jobs 1
report "40 plans to PDF, 1 job"
single=$seconds
measure yes "$work/forty" "$root/bilaga" build --format pdf --jobs 2
report "40 plans to PDF, 2 jobs"
double=$seconds
measure yes "$work/forty" "$root/bilaga" build --format pdf,docx --jobs 2
report "40 plans to PDF and Word, 2 jobs"
measure no "$work/forty" "$root/bilaga" build --format pdf,docx --jobs 2
report "40 plans, nothing changed"

awk "BEGIN {
    printf \"2 jobs are %.2f times as fast as 1\n\", $single / $double
    printf \"each of 40 plans takes %.3f s (2 jobs), a start and the first plan %.2f s\n\", $double / 40, $one
}"
