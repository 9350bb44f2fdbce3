#!/bin/sh
# How much of each plan's Word file is left when it has been imported and built again; given soffice, once more with the
# file saved by LibreOffice in between.
#
#   src/bench/import.sh
set -eu
cd "$(dirname "$0")/../.."
home=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./bilaga --version >/dev/null
read -r program <.bilaga/current
classes=$home/.bilaga/$program/bilaga.jar
for library in ".bilaga/$program"/lib/*.jar; do
    classes=$classes:$home/$library
done
javac -d "$work" -cp "$classes" src/bench/ImportedWords.java
./bilaga build --format docx --output "$work/old" >/dev/null

again() { # WORD ORGANISATION PERIOD WHAT
    rm -rf "$work/new"
    mkdir -p "$work/new/plans/organisation"
    cp "$2" "$work/new/plans/organisation/organisation.yaml"
    (
        cd "$work/new"
        "$home/bilaga" import "$1" -o "plans/organisation/plan/$3.yaml" >account
        "$home/bilaga" build --format docx >/dev/null 2>&1
    )
    printf '%s: ' "$4"
    java -cp "$classes:$work" ImportedWords "$1" "$work/new/output/organisation/plan/$3.docx"
}

for plan in plans/*/*/*.yaml; do
    name=${plan#plans/}
    name=${name%.yaml}
    organisation=plans/${name%%/*}/organisation.yaml
    word=$work/old/$name.docx
    again "$word" "$organisation" "${name##*/}" "$name"
    if command -v soffice >/dev/null; then
        soffice --headless --convert-to docx --outdir "$work/saved" "$word" >/dev/null 2>&1
        again "$work/saved/${name##*/}.docx" "$organisation" "${name##*/}" "$name, saved by LibreOffice"
    fi
done
