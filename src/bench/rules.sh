#!/bin/sh
# What share of a cold check each rule takes, over the project's own plans; marks those of more than a tenth.
#
#   src/bench/rules.sh
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

./bilaga --version >/dev/null
read -r program <.bilaga/current
program=.bilaga/$program
archive=$(find "$program" -name '*.jsa')
classes=$PWD/$program/bilaga.jar
for library in "$program"/lib/*.jar; do
    classes=$classes:$PWD/$library
done
javac -d "$work" -cp "$classes" src/bench/RuleTimes.java
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${archive:+"-XX:SharedArchiveFile=$archive"} \
    -cp "$classes:$work" RuleTimes .
