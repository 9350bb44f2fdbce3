#!/bin/sh
# How long the language server takes to start and to answer an editor, over the largest plan: median and worst of each kind
# of question, and of the time from a change to its findings.
#
#   src/bench/lsp.sh [QUESTIONS]
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

./bilaga --version >/dev/null
. src/bench/copies.sh
read -r program <.bilaga/current
program=.bilaga/$program
classes=$PWD/$program/bilaga.jar
for library in "$program"/lib/*.jar; do
    classes=$classes:$PWD/$library
done
javac -d "$work" -cp "$classes" src/bench/EditorTimes.java
java -XX:+UseSerialGC -cp "$classes:$work" EditorTimes "$largest" "${1:-40}"
