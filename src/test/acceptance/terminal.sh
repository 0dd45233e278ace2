# shellcheck shell=sh disable=SC1091,SC2016,SC2181
# Keys pressed at a prompt in a real terminal, which is the same again afterwards.
. "$(dirname "$0")/expect"
if ! command -v tmux >/dev/null; then
  echo 'skipped: keys at a prompt: there is no tmux here (Debian: apt-get install tmux)'
  exit 0
fi

# A server of its own for each talk: one that is being ended takes no new session.
talk=0
pane() {
  tmux -L "coach-$$-$talk" -f /dev/null "$@" 2>/dev/null
}
trap 'pane kill-server' EXIT

screen() {
  pane capture-pane -p
}

# await TEXT: waits until the screen shows it.
await() {
  tries=0
  until screen | grep -qF -- "$1"; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || return 1
    sleep 0.1
  done
}

# shows NAME TEXT
shows() {
  if await "$2"; then
    echo "ok: $1"
  else
    echo "not ok: $1: no '$2' on the screen:"
    screen
  fi
}

line() {
  pane send-keys -l -- "$1"
  pane send-keys Enter
}

# begin TERM LOCALE COMMAND...: a shell in a terminal of its own, and coach in it.
begin() {
  pane kill-server
  talk=$((talk + 1))
  rm -rf home
  mkdir home
  pane new-session -d -x 80 -y 40 \
    "env -i PATH='$PATH' HOME='$PWD/home' LC_ALL=$2 TERM=$1 PS1='shell> ' sh -i"
  [ "$1" != unset ] || line 'unset TERM'
  shift 2
  # A window that was made wider has other columns, and that is no harm.
  line "stty -a | sed s/columns.[0-9]*// >before; $*; echo end=\$?; stty -a | sed s/columns.[0-9]*// >after"
}

ends() {
  await 'end='
  line 'echo all "done"'
  await 'all done'
  expect "$1: how it ended" "$2" "$(screen | sed -n 's/.*end=//p' | tail -1)"
  expect "$1: the terminal is as it was" '' "$(diff before after)"
  expect "$1: no stack trace" '' "$(screen | grep -E 'Exception|^ *at [a-z.]+\(')"
}

for term in xterm-256color dumb unset; do
  for locale in C C.UTF-8; do
    about="TERM $term, LC_ALL $locale"
    begin $term $locale coach practice late-report --private
    shows "$about: the client speaks" 'You said Friday.'
    await 'You     '
    pane send-keys -l 'Calm down'
    await 'Calm down'
    pane send-keys C-c
    line 'So you waited !! until six, Müller 日本. What did your boss say?'
    shows "$about: Ctrl-C clears the line, and ! is itself" '[open-question]'
    expect "$about: what was cleared was not said" '' "$(screen | grep -F '[calm-down]')"
    await 'Dr Keller'
    pane send-keys C-c
    shows "$about: Ctrl-C on an empty line tells how to leave" '/quit or Ctrl-D leaves'
    pane send-keys C-d
    shows "$about: Ctrl-D leaves" 'left before the end'
    ends "$about" 1
    expect "$about: nothing typed is kept" '' "$(find home -type f)"
  done
done

begin xterm-256color C.UTF-8 coach practice late-report --private
await 'You said Friday.'
pane send-keys -l '/hi'
pane send-keys Tab
pane send-keys Enter
shows 'Tab completes a command' 'The client is annoyed.'
pane send-keys -l 'Müé日本x'
pane send-keys BSpace BSpace BSpace BSpace
pane send-keys -l 'ller, what happened?'
shows 'a wide and a combined character are taken back as one' 'Müller, what happened?'
pane send-keys -l ' Tell me'
await 'happened? Tell me'
pane resize-window -x 60 -y 40
pane send-keys -l ' more.'
shows 'a narrower window' 'more.  '
expect 'keeps one count of words' 1 "$(screen | grep -cE '^ *6$|  6$')"
expect 'and one line' 1 "$(screen | grep -c 'Müller')"
pane resize-window -x 90 -y 40
pane send-keys Enter
shows 'a wider one too' '[open-question]'
pane resize-window -x 80 -y 40
line '/quit'
ends 'resized' 1

begin xterm-256color C.UTF-8 VISUAL=./editor coach practice late-report --private --seed 2
printf '#!/bin/sh\nprintf "Dear {{name}}," >"$1"\n' >editor
chmod +x editor
await 'You said Friday.'
line 'You stupid idiot, shut up.'
line 'Shut up, you idiot, it is all your own fault.'
shows 'a talk that is over asks for the mail that follows' 'e: edit a draft'
line e
shows 'the mail comes from the editor, and is checked' 'placeholder'
pane send-keys C-d
ends 'a mail' 1

# A shell that sets the terminal's modes itself, as those do in which people type.
if command -v bash >/dev/null; then
  begin xterm-256color C.UTF-8 "PS1='bash> ' bash --norc --noprofile -i"
  await 'bash> '
  line 'coach practice late-report --private'
  await 'You said Friday.'
  pane send-keys -l 'What happened'
  await 'What happened'
  pane send-keys C-z
  shows 'Ctrl-Z leaves for the shell' 'Stopped'
  line fg
  pane send-keys -l ' on Friday?'
  shows 'and fg comes back to the line' 'What happened on Friday?'
  pane send-keys Enter
  shows 'which is taken as ever' '[open-question]'
  pane send-keys C-d
  await 'left before the end'
  line 'exit 0'
  ends 'stopped' 0
fi
