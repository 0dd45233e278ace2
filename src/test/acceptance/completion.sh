# shellcheck shell=sh disable=SC1091,SC2016,SC2181
# The installed completions, each in its own shell: a shell that is not here is not asked.
. "$(dirname "$0")/expect"

# has SHELL: whether the shell is here; says so where it is not.
has() {
  command -v "$1" >/dev/null && return
  echo "skipped: completion in $1: there is no $1 here (Debian: apt-get install $1)"
  return 1
}

# completes SHELL: asks for the same things everywhere; the function of that name answers.
completes() {
  expect "$1 completes a command" 'explain' "$("in_$1" 'coach ex' explain)"
  expect "$1 completes an option" '--fail-on' "$("in_$1" 'coach check --fa' --fail-on)"
  expect "$1 completes a command of a group" 'new' "$("in_$1" 'coach phrasebook n' new)"
  expect "$1 completes an option of a command of a group" '--dir' \
    "$("in_$1" 'coach phrasebook new --di' --dir)"
  expect "$1 knows a group's command from another of its name" '' \
    "$("in_$1" 'coach phrasebook check --fa' --fail-on)"
}

in_bash() {
  bash -c '
    . "$1"
    COMP_LINE=$2 COMP_POINT=${#2}
    read -r -a COMP_WORDS <<<"$2"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _complete_coach coach "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}"
  ' bash "$USR/share/bash-completion/completions/coach" "$1" 2>/dev/null
}

# A terminal in zsh's own hands: the keys are pressed there, and what was typed is shown by a widget.
in_zsh() {
  cat >zsh-keys <<'KEYS'
    zmodload zsh/zpty
    zpty shell "env -i HOME=$PWD PATH=$PATH TERM=dumb zsh -f -i"
    zpty -w shell "fpath=($1/share/zsh/site-functions \$fpath); autoload -Uz compinit; compinit -u -D
      typed() { print -r -- \"<\$BUFFER>\" }; zle -N typed; bindkey ^X typed; PS1=; print ready''now"
    zpty -r shell shown '*readynow*'
    zpty -w -n shell "$2"$'\t\x18'
    zpty -r shell shown '*<*>*'
    [[ $shown == *'not found'* ]] && print -r -- "$shown"
    typed=${${shown##*<}%%>*}
    [[ $typed == "$2" ]] || print -r -- ${${typed%%[ =]#}##* }
    zpty -d shell
KEYS
  timeout 30 zsh -f -o extendedglob zsh-keys "$USR" "$1"
}

in_fish() {
  HOME=$PWD XDG_CONFIG_HOME=$PWD XDG_DATA_DIRS=$USR/share fish -c 'complete -C "$argv"' "$1" 2>&1 |
    cut -f1 | grep -Fx -- "$2"
}

for shell in bash zsh fish; do
  has "$shell" && completes "$shell"
done
