#!/bin/sh
# How long it takes to find what readers can work out of a table, and what to hide besides; two sizes.
#
#   src/bench/protection.sh
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./bilaga --version >/dev/null
read -r program <.bilaga/current
program=.bilaga/$program
classes=$PWD/$program/bilaga.jar
for library in "$program"/lib/*.jar; do
    classes=$classes:$PWD/$library
done
javac -d "$work" -cp "$classes" src/bench/Protection.java
for size in "5 8" "20 80"; do
    # Two numbers, split on purpose.
    # shellcheck disable=SC2086
    java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes:$work" Protection $size
done
