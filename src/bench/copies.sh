# For the other scripts here: sets largest, and makes folders of copies of it.

largest=$(find plans -name '[0-9]*.yaml' -exec wc -c {} + | grep -v ' total$' | sort -n | tail -n 1 | awk '{print $2}')

# A folder of its own with one organisation and N copies of the largest plan, outside git.
copies() { # N FOLDER
    mkdir -p "$2/plans/copies"
    cp "$(dirname "$(dirname "$largest")")/organisation.yaml" "$2/plans/copies/"
    i=1
    while [ "$i" -le "$1" ]; do
        mkdir "$2/plans/copies/$i"
        find "$(dirname "$largest")" -mindepth 1 -maxdepth 1 -exec cp -R {} "$2/plans/copies/$i/" \;
        find "$2/plans/copies/$i" -name '*.yaml' ! -name "$(basename "$largest")" -exec rm {} \;
        sed -i.bak '/^föregående:/d' "$2/plans/copies/$i/$(basename "$largest")"
        rm "$2/plans/copies/$i/"*.bak
        i=$((i + 1))
    done
}
