# shellcheck shell=sh disable=SC1091,SC2016,SC2181
# A mail program's wrapper: the bytes go on unchanged, or not at all.
. "$(dirname "$0")/expect"

expect 'coach hook prints the wrapper that is installed' "$(cksum <"$(command -v coach-sendmail)")" "$(coach hook sendmail | cksum)"

printf '#!/bin/sh\ncat >sent\nprintf "%%s|" "$@" >arguments\n' >server
chmod +x server

printf 'To: Jana Novak <jana@example.org>\r\nSubject: The label for Olomouc\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nDear Jana,\r\n\r\nThe label for Olomouc is ready, and it fits the small boxes. When do you want to print it?\r\n\r\nKind regards,\r\nMari \303\225un' >good
sed 's/Dear Jana/Dear {{name}}/' good >bad

coach-sendmail ./server -i -- jana@example.org <good >out 2>&1
expect 'a good mail is passed on' 0 $?
expect 'without a word' '' "$(cat out)"
expect 'byte by byte' "$(cksum <good)" "$(cksum <sent)"
expect 'with the arguments' '-i|--|jana@example.org|' "$(cat arguments)"

rm -f sent
coach-sendmail ./server -i -- jana@example.org <bad >out 2>&1
expect 'a mail with an error ends with 65' 65 $?
expect 'and is not passed on' no "$([ -e sent ] && echo yes || echo no)"
expect 'and the report says why' yes "$(grep -q placeholder out && echo yes)"

COACH_JAVA=/nowhere/java coach-sendmail ./server <good >out 2>&1
expect 'a checker that cannot run ends with 75' '75 no' "$? $([ -e sent ] && echo yes || echo no)"

printf '#!/bin/sh\nexit 67\n' >server
coach-sendmail ./server <good >out 2>&1
expect 'what the mail server answers is passed on' 67 $?
chmod -x server
coach-sendmail ./server <good >out 2>&1
expect 'a server that cannot run never ends with 126, which mutt takes for sent' 75 $?
coach-sendmail <good >out 2>&1
expect 'without a program: usage' 64 $?
expect 'no mail is left behind' 0 "$(find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'tmp.*' -newer good -user "$(id -un)" -type f | wc -l | tr -d ' ')"
