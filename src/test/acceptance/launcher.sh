# shellcheck shell=sh disable=SC1091,SC2016,SC2181
# However Java is found and whatever the archive: the same report and the same exit code.
. "$(dirname "$0")/expect"
lib=$USR/lib/coach
# Dates in drafts are judged by the day.
check() {
  coach check --today 2027-05-03 --format json "$@" 2>err
}

check "$SAMPLES/draft.txt" >wanted
expect 'findings end with 1' 1 $?
check "$SAMPLES/good.txt" >/dev/null
expect 'none ends with 0' 0 $?
check nowhere.txt >/dev/null
expect 'a missing file ends with 2' 2 $?

same() {
  check "$SAMPLES/draft.txt" >found
  expect "$1: exit code" 1 $?
  expect "$1: report" "$(cksum <wanted)" "$(cksum <found)"
  expect "$1: standard error" '' "$(cat err)"
}
expect 'an archive was made' yes "$([ -s "$lib/coach.jsa" ] && echo yes)"
same 'archive present'
touch "$lib/coach.jar"
same 'archive older than the jar'
touch "$lib/coach.jsa"
same 'archive that is not of this jar, though younger'
cp "$lib/coach.stamp" stamp
echo /nowhere >"$lib/coach.stamp"
same 'archive of another Java by its stamp'
cp stamp "$lib/coach.stamp"
for other in /usr/lib/jvm/*/bin/java; do
  [ "$(readlink -f "$(command -v java)")" = "$(readlink -f "$other")" ] && continue
  COACH_JAVA=$other
  export COACH_JAVA
  same "archive met by $other"
  { readlink -f "$other" | sed 's,/bin/java$,,'; sed -n 's/^JAVA_RUNTIME_VERSION=//p' "${other%/bin/java}/release"; } >"$lib/coach.stamp"
  same "archive given to $other by a false stamp"
  cp stamp "$lib/coach.stamp"
  unset COACH_JAVA
  break
done
printf 'broken' >"$lib/coach.jsa"
same 'archive broken'
rm -f "$lib/coach.jsa" "$lib/coach.stamp"
same 'archive absent'
"$lib/train"
same 'archive made anew'

export JAVA_TOOL_OPTIONS=-Xshare:auto
same 'JAVA_TOOL_OPTIONS set'
unset JAVA_TOOL_OPTIONS
LC_ALL=C
export LC_ALL
cp "$SAMPLES/good.txt" 'õhtu.txt'
check 'õhtu.txt' >/dev/null
expect 'a name beyond ASCII in the C locale' 0 $?
unset LC_ALL

ln -s "$(command -v coach)" link
./link check "$SAMPLES/good.txt" >/dev/null 2>&1
expect 'through a symbolic link' 0 $?
check - <&- >/dev/null
expect 'standard input closed' 2 $?
coach check "$SAMPLES/draft.txt" 2>/dev/null >&-
expect 'standard output closed' 1 $?
coach check "$SAMPLES/draft.txt" 2>&- >/dev/null
expect 'standard error closed' 1 $?
coach check "$SAMPLES/draft.txt" >/dev/full 2>/dev/null
expect 'a full disk is told' 2 $?
coach check "$SAMPLES/draft.txt" | head -1 >/dev/null
expect 'a reader who stops' 0 $?

broken() {
  "$@" >/dev/null 2>err
  expect "$1 $2: an internal error" 70 $?
  expect "$1 $2: told on one line" 1 "$(grep -c '^coach: ' err)"
}
COACH_JAVA_OPTS=-Xmx1k broken coach check "$SAMPLES/good.txt"
COACH_JAVA_OPTS='-Xmx3m' broken coach check "$SAMPLES/draft.txt"
COACH_JAVA=/nowhere/java broken coach check "$SAMPLES/good.txt"
mkdir old old/bin
printf '#!/bin/sh\n' >old/bin/java
chmod +x old/bin/java
echo 'JAVA_VERSION="11.0.2"' >old/release
COACH_JAVA=$PWD/old/bin/java broken coach check "$SAMPLES/good.txt"
expect 'an old Java is named' 1 "$(grep -c '11.0.2' err)"

(PATH=/nowhere JAVA_HOME='' "$USR/bin/coach" --version) >/dev/null 2>err
expect 'no Java at all' '70 1' "$? $(grep -c 'no java on the PATH' err)"
