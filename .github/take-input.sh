#!/usr/bin/env bash
# take-input.sh CHANGE FOLDER
# Puts the input of a change that somebody sent (a ref of the origin, or a commit that is here) into FOLDER/input.
# Takes regular files that end in .md or .yaml and nothing else: no links, nothing outside input/.
# Some editors and file systems mark every file as a program (100755): only the text is taken, never the mark.
set -euo pipefail
change=$1
folder=$2

if ! commit=$(git rev-parse --verify --quiet --end-of-options "$change^{commit}"); then
  git fetch --quiet --no-tags --depth=1 origin "$change"
  commit=$(git rev-parse FETCH_HEAD)
fi

mkdir -p "$folder/input"
refused=0
while IFS= read -r -d '' entry; do
  mode=${entry%% *}
  path=${entry#*$'\t'}
  if [[ $mode == @(100644|100755) && $path =~ ^input/([a-z0-9-]+/)?[A-Za-z0-9._-]+\.(md|yaml)$ && $path != */.* ]]; then
    mkdir -p "$folder/${path%/*}"
    git cat-file blob "$commit:$path" > "$folder/$path"
  elif [[ $path != input/*.schema.json ]]; then
    # The name is a stranger's, and some characters are commands to whoever shows this line.
    printf 'Not taken: %s. Only plain .md and .yaml files can be checked.\n' "${path//[^A-Za-z0-9._\/ -]/?}"
    refused=1
  fi
done < <(git ls-tree -r -z --full-tree "$commit" -- input/)
exit "$refused"
