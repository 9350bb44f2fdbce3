#!/bin/sh
# Builds, checks and compares plans whose files have been spoilt at random, and tells of every run that ends in a fault of
# the program, hangs, or leaves half a file. The same seed gives the same cases.
#
#   src/fuzz/fuzz.sh [MINUTES] [SEED]          20 minutes from a new seed, unless told otherwise
#   src/fuzz/fuzz.sh case SEED NUMBER FOLDER   writes the input of one case
#
# The inputs of what was found are kept in .bilaga/fuzz/<seed>, with what was run and what it said.
set -eu
cd "$(dirname "$0")/../.."

./bilaga --version >/dev/null
read -r program <.bilaga/current
program=.bilaga/$program
classes=$PWD/$program/bilaga.jar
for library in "$program"/lib/*.jar; do
    classes=$classes:$PWD/$library
done
work=$PWD/.bilaga/fuzz
mkdir -p "$work/classes"
javac -d "$work/classes" -cp "$classes" src/fuzz/*.java
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp "$work/classes:$classes" se.bilaga.app.Fuzz "$work" "$@"
